// An .xlsx that code imports is its base64 text, as in the bundle.
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_source, file) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(readFileSync(file).toString('base64'))} };`,
  }),
};
