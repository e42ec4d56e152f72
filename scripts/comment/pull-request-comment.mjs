/**
 * Where a comment belongs, as GitHub tells a workflow of another one that has ended, and what may write it.
 *
 * @typedef {object} Place
 * @property {string} api URL of GitHub's API, without a slash at its end.
 * @property {string} token
 * @property {string} repository Owner and name.
 * @property {{ owner: string, branch: string, commit: string }} head What the other workflow ran on, perhaps in a fork.
 */

const MARK = "<!-- npm run changes -->";

/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/**
 * The comment for a report. Whoever opens a pull request can make the report say anything, so that it is shown as it is, and no
 * link, picture or mention in it is one.
 *
 * @param {string} report
 */
export function commentOf(report) {
  const shown =
    report.length > MOST_CHARACTERS
      ? `${report.slice(0, MOST_CHARACTERS)}\n… \`npm run changes\` prints the rest.`
      : report;
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${MARK}\nWhat differs from the last release, by \`npm run changes\`:\n\n${fence}text\n${shown.trimEnd()}\n${fence}\n`;
}

/**
 * Writes a comment below the open pull request with this head, in place of the one that was written there before.
 *
 * @param {Place} place
 * @param {string} text
 * @returns {Promise<number | undefined>} The number of the pull request; undefined when none has this head any more.
 * @throws {Error} When GitHub refuses a request, with its method, URL and status.
 */
export async function leaveComment({ api, token, repository, head }, text) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async function call(method, path, body) {
    const url = `${api}/repos/${repository}/${path}`;
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${url} has status ${response.status}`);
    return response.json();
  }

  /** @param {number} number */
  async function earlierComment(number) {
    for (let page = 1; ; page += 1) {
      const comments = await call("GET", `issues/${number}/comments?per_page=100&page=${page}`);
      const found = comments.find(isOurs);
      if (found !== undefined || comments.length < 100) return found;
    }
  }

  const from = encodeURIComponent(`${head.owner}:${head.branch}`);
  const pulls = await call("GET", `pulls?state=open&head=${from}&per_page=100`);
  const pull = pulls.find((/** @type {any} */ { head: { sha } }) => sha === head.commit);
  if (pull === undefined) return undefined;
  const earlier = await earlierComment(pull.number);
  if (earlier === undefined) await call("POST", `issues/${pull.number}/comments`, { body: text });
  else await call("PATCH", `issues/comments/${earlier.id}`, { body: text });
  return pull.number;
}

/**
 * Others may write the mark as well.
 *
 * @param {{ body?: string, user?: { login: string } }} comment
 */
function isOurs({ body = "", user }) {
  return user?.login === "github-actions[bot]" && body.startsWith(MARK);
}
