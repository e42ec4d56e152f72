// `npm run comment -- <file>`: writes the report of `npm run changes` below the pull request whose workflow has ended. Takes from
// GitHub's variables where it runs. Needs no package. Exits with 1 when GitHub refuses, with 2 when a variable or the file is missing.
import { existsSync, readFileSync } from "node:fs";
import { commentOf, leaveComment } from "./comment/pull-request-comment.mjs";

const [file = ""] = process.argv.slice(2);
const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_API_URL = "https://api.github.com" } = process.env;

/** @returns {Promise<number>} */
async function main() {
  if (!GITHUB_TOKEN || !GITHUB_REPOSITORY || !GITHUB_EVENT_PATH || !existsSync(file)) {
    console.error("usage: npm run comment -- <file>, in a workflow with GITHUB_TOKEN that a workflow_run has started");
    return 2;
  }
  const { workflow_run: run } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
  if (run.head_repository === null) {
    console.log("The repository that the pull request came from is gone.");
    return 0;
  }
  const place = {
    api: GITHUB_API_URL,
    token: GITHUB_TOKEN,
    repository: GITHUB_REPOSITORY,
    head: { owner: run.head_repository.owner.login, branch: run.head_branch, commit: run.head_sha },
  };
  try {
    const number = await leaveComment(place, commentOf(readFileSync(file, "utf8")));
    console.log(number === undefined ? "No open pull request ends with this commit." : `Written below #${number}.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
