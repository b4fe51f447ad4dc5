/** The agent can't do what the user asks for; the message says why, and what would help. */
export class AgentRefusal extends Error {
  override readonly name = "AgentRefusal";
}
