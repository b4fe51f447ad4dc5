import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { POSTING } from "../support/studio.ts";
import { emptyFolder, jobreel } from "./jobreel.ts";

const CHINESE_POSTING = `# 点心师傅

春和楼 · 苏州市姑苏区

## 岗位职责
- 每天早上做三百只生煎
- 带两名学徒

## 待遇
- 月薪8000-10000元
- 包吃住

电话 0512-5550 1234
`;

describe("jobreel chat", () => {
  it("talks a film into shape with a studio of its own, and shows it", async () => {
    await using folder = await emptyFolder();
    const cwd = folder.path;
    await writeFile(join(cwd, "cook.md"), POSTING);
    const input = [
      "make it 15 seconds, vertical",
      "cut the pay scene",
      "不要音乐",
      "what is the weather?",
      "status",
      "sheet",
      "history",
      "quit",
      "never said",
    ].join("\n");
    const { code, stdout, stderr } = await jobreel(
      ["chat", "cook.md", "-o", "films", "-p", "A 15-second film without a voice of this job:"],
      { cwd, input, env: { XDG_STATE_HOME: join(cwd, "state") } },
    );
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("Format: 16:9 → 9:16.");
    expect(stdout).toMatch(/Removed, scene \d \(offer/u);
    expect(stdout).toContain("音乐：慵懒 → 无。");
    expect(stdout).toMatch(/Timeline \(\d tracks\)/u);
    expect(stdout).toContain("3  不要音乐");
    expect(stdout).not.toContain("never said");
    expect(stdout).toContain("films/line-cook.sheet.png");
    expect((await stat(join(cwd, "films/line-cook.sheet.png"))).size).toBeGreaterThan(10_000);
    expect((await readFile(join(cwd, "films/line-cook.sheet.png"))).subarray(1, 4).toString()).toBe("PNG");
  });

  it("speaks Chinese with whoever writes it, and the posting's language before a word was said", async () => {
    await using folder = await emptyFolder();
    const cwd = folder.path;
    await writeFile(join(cwd, "chef.md"), CHINESE_POSTING);
    const { code, stdout, stderr } = await jobreel(["chat", "chef.md", "-o", "films"], {
      cwd,
      input: ["不要音乐", "撤销", "状态", "帮助", "no music"].join("\n"),
      env: { XDG_STATE_HOME: join(cwd, "state") },
    });
    expect(code, stderr).toBe(0);
    const [chinese = "", english = ""] = stdout.split(/^(?=Music: )/mu);
    expect(chinese).toContain("“点心师傅，春和楼”的影片已经做好：30秒");
    expect(chinese).toContain("已撤销，版本：2 → 1。\n音乐：无 → 慵懒。");
    expect(chinese).toContain("到目前为止说过的话");
    expect(chinese.match(/^时间线（\d 条轨道）：/gmu)?.length).toBeGreaterThan(3);
    expect(chinese).not.toMatch(/Timeline|Next|The film|Note/u);
    expect(english).toMatch(/^Timeline \(3 tracks\)/mu);
  });

  it("says how, and what it can't read", async () => {
    const help = await jobreel(["chat", "--help"]);
    expect(help.stdout).toContain("a studio of its own");
    const none = await jobreel(["chat", "nowhere.md"]);
    expect(none.code).not.toBe(0);
    expect(none.stderr).toContain("nowhere.md");
  });
});
