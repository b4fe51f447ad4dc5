import type { Posting } from "../posting/posting.ts";
import { positionsIn } from "./positions.ts";
import type { Review } from "./review.ts";

/** A review with what it is of, as it stands in files: plain data, each finding with its line and column. */
export interface ReviewedPosting {
  readonly source: string;
  readonly slug: string;
  readonly review: Review;
}

/** The text of `review.json`. */
export function reviewJson(review: Review, posting: Posting): string {
  return `${JSON.stringify(reviewedPosting(review, posting), null, 2)}\n`;
}

export function reviewedPosting(review: Review, { source, slug, text }: Posting): ReviewedPosting {
  const positionOf = positionsIn(text);
  const findings = review.findings.map((finding) =>
    finding.span === null ? finding : { ...finding, ...positionOf(finding.span[0]) },
  );
  return { source, slug, review: { ...review, findings } };
}
