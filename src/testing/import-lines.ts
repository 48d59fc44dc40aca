import ts from 'typescript';

/** One import of a source file. */
export interface ImportLine {
  /** As written: `../quiz/score.ts`, `preact/hooks`, `node:fs`. */
  specifier: string;
  /** `type` leaves nothing behind when compiled; `lazy` is `import(…)`. */
  kind: 'run-time' | 'type' | 'lazy';
  /** True in a `<script>` of an Astro file, which runs in the browser. */
  client: boolean;
}

/** List the imports and re-exports of a `.ts`, `.tsx` or `.astro` file, in order. */
export function importLines(file: string, text: string): ImportLine[] {
  if (!file.endsWith('.astro')) return importsOf(text, false);
  const [, frontmatter = '', template = text] = /^\s*---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return [...importsOf(frontmatter, false), ...scripts.flatMap((script) => importsOf(script, true))];
}

function importsOf(code: string, client: boolean): ImportLine[] {
  const lines: ImportLine[] = [];
  const add = (specifier: ts.Node | undefined, kind: ImportLine['kind']) => {
    if (specifier && ts.isStringLiteralLike(specifier)) lines.push({ specifier: specifier.text, kind, client });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, isType ? 'type' : 'run-time');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'run-time');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'lazy');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return lines;
}
