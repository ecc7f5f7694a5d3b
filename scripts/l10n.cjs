/**
 * `npm run l10n` writes l10n/bundle.l10n.json: every sentence that the extension says, for translators.
 * They are the literals given to `vscode.l10n.t`, and what the engine says: the sentences of its reasons, and
 * the templates that are tagged `worded`.
 */
const { buildSync } = require('esbuild');
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const ROOT = path.join(__dirname, '..');
const SHELL = path.join(ROOT, 'src', 'vscode');
const CORE = path.join(ROOT, 'src', 'core');
const REASONS = path.join(CORE, 'verdicts', 'reason-sentences.data.ts');
const BUNDLE = path.join(ROOT, 'l10n', 'bundle.l10n.json');

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

/** The literals that a file of the shell says, and the calls whose sentence is none: "file:line". */
function saidIn(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const said = { sentences: [], computed: [] };
  const visit = (node) => {
    if (ts.isCallExpression(node) && /\bl10n\.t$/.test(node.expression.getText(source))) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) said.sentences.push(first.text);
      else said.computed.push(path.relative(ROOT, file).replaceAll('\\', '/'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

/** The templates that a file of the engine tags `worded`, with numbers for what is put in. */
function wordedIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'worded') {
      const { template } = node;
      if (ts.isNoSubstitutionTemplateLiteral(template)) templates.push(template.text);
      else {
        const rest = template.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`);
        templates.push([template.head.text, ...rest].join(''));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return templates;
}

/** The sentences of the engine's reasons. */
function reasons() {
  const [{ text }] = buildSync({
    entryPoints: [REASONS],
    bundle: true,
    format: 'cjs',
    write: false,
  }).outputFiles;
  const module = { exports: {} };
  new Function('module', 'exports', text)(module, module.exports);
  const { SENTENCES, OF_ANY_CODE } = module.exports;
  return [...Object.values(SENTENCES), ...Object.values(OF_ANY_CODE)].flat();
}

/** Every sentence, and the files that say one which no literal gives. */
function collectSentences() {
  const files = sourcesIn(SHELL).map(saidIn);
  const engine = sourcesIn(CORE).flatMap(wordedIn);
  const sentences = [...files.flatMap((file) => file.sentences), ...engine, ...reasons()];
  return {
    sentences: [...new Set(sentences)].sort(),
    computed: files.flatMap((file) => file.computed),
  };
}

/** What l10n/bundle.l10n.json is to hold. */
function writeBundle({ sentences }) {
  const entries = sentences.map((sentence) => [sentence, sentence]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

module.exports = { collectSentences, writeBundle };

if (require.main === module) writeFileSync(BUNDLE, writeBundle(collectSentences()));
