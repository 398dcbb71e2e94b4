// Runs the suites and tools of others against a node that runs: node check.js URL SCHEMA COOKBOOK SNAPSHOT
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { createClient as sockets } from 'graphql-ws';
import { createClient as events } from 'graphql-sse';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { ESLint } from 'eslint';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import WebSocket from 'ws';

const [url, schemaFile, cookbook, snapshotFile] = process.argv.slice(2);
const wsUrl = url.replace('http', 'ws');
const schemaText = readFileSync(schemaFile, 'utf8');
const bin = (name) => `node_modules/.bin/${name}`;
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', timeout: 60_000 });
const subscription = 'subscription { meeting(body: "CTOC/COP/WG.7", ordinal: 5) { title } }';

function demand(holds, message) {
    if (!holds) {
        throw new Error(message);
    }
}

function withTimeout(promise, what) {
    return Promise.race([
        promise,
        new Promise((_, reject) => setTimeout(() => reject(new Error(`${what} took too long`)), 10_000).unref()),
    ]);
}

/** The first result of an operation, by a client of either protocol. */
function first(client, query) {
    return withTimeout(
        new Promise((resolve, reject) => {
            const stop = client.subscribe(
                { query },
                { next: (result) => { resolve(result); setTimeout(() => stop(), 0); }, error: reject, complete: () => {} },
            );
        }),
        query,
    );
}

function documents() {
    return readdirSync(cookbook)
        .filter((file) => file.endsWith('.graphql'))
        .map((file) => readFileSync(`${cookbook}/${file}`, 'utf8'));
}

const checks = {
    async 'graphql-http: every MUST and SHOULD'() {
        const audits = serverAudits({ url });
        const bad = [];
        for (const audit of audits) {
            const result = await audit.fn();
            if (result.status !== 'ok' && !audit.name.startsWith('MAY')) {
                bad.push(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
            }
        }
        demand(audits.length > 50, 'audits are missing');
        demand(bad.length === 0, bad.join('\n'));
    },
    async 'graphql-ws: query, subscription, refusal'() {
        const client = sockets({ url: wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
        demand((await first(client, '{ __typename }')).data.__typename === 'Query', 'no answer');
        demand((await first(client, subscription)).data.meeting.title, 'no part');
        const refused = await first(client, '{ nothing }').then(() => false, (errors) => Array.isArray(errors));
        demand(refused, 'an invalid operation was not refused');
        await client.dispose();
    },
    async 'graphql-ws: malformed frames'() {
        const socket = new WebSocket(wsUrl, 'graphql-transport-ws');
        const code = await withTimeout(
            new Promise((resolve) => {
                socket.on('open', () => socket.send('nonsense'));
                socket.on('close', resolve);
                socket.on('error', () => resolve('an error'));
            }),
            'the close',
        );
        demand(code === 4400, `closed with ${code}`);
    },
    async 'graphql-sse: query, subscription'() {
        const client = events({ url, retryAttempts: 0 });
        demand((await first(client, '{ __typename }')).data.__typename === 'Query', 'no answer');
        demand((await first(client, subscription)).data.meeting.title, 'no part');
        client.dispose();
    },
    async 'graphql-eslint: the preset for Relay'() {
        const eslint = new ESLint({
            overrideConfigFile: true,
            overrideConfig: [
                {
                    files: ['**/*.graphql'],
                    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: schemaFile } } },
                    plugins: { '@graphql-eslint': graphqlPlugin },
                    rules: {
                        ...graphqlPlugin.configs['flat/schema-relay'].rules,
                        // The feed of changes goes forward only, and a change is no thing with an id.
                        '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
                        // A plain list is one that its parent bounds, e.g. the sittings of a meeting.
                        '@graphql-eslint/relay-edge-types': [
                            'error',
                            { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
                        ],
                    },
                },
            ],
        });
        const [result] = await eslint.lintFiles([schemaFile]);
        const bad = result.messages.map((message) => `${message.line}: ${message.message}`);
        demand(bad.length === 0, bad.slice(0, 20).join('\n'));
    },
    async 'relay-compiler: the cookbook'() {
        mkdirSync('relay/generated', { recursive: true });
        for (const text of documents()) {
            const name = text.match(/^query (\w+)/m)[1];
            // A page gives its variables itself: Relay takes no defaults for those that must be given.
            const query = text
                .replace(`query ${name}`, `query ${name}Query`)
                .replace(/(\$\w+: [\w[\]!]*!) = ("[^"]*"|\[[^\]]*\]|\{[^}]*\}|[\w.-]+)/g, '$1')
                .replace(/^fragment (\w+)/gm, `fragment ${name}_$1`)
                .replace(/\.\.\.(?!on\b)(\w+)/g, `...${name}_$1`);
            writeFileSync(`relay/${name}.js`, `graphql\`${query}\`;\n`);
        }
        writeFileSync('relay/Follow.js', `graphql\`${subscription.replace('subscription', 'subscription FollowSubscription')}\`;\n`);
        writeFileSync(
            'relay/Pages.js',
            'graphql`query PagesQuery($after: String) { meetings(first: 10, after: $after) @connection(key: "Pages_meetings") { edges { node { id title } } } }`;\n',
        );
        writeFileSync(
            'relay.config.json',
            JSON.stringify({ src: './relay', schema: schemaFile, language: 'typescript', artifactDirectory: './relay/generated' }),
        );
        run(bin('relay-compiler'), 'relay.config.json');
        demand(readdirSync('relay/generated').length > 10, 'nothing was generated');
    },
    async 'graphql-codegen: types that compile'() {
        mkdirSync('types', { recursive: true });
        documents().forEach((text, index) => writeFileSync(`types/${index}.graphql`, text));
        writeFileSync(
            'codegen.json',
            JSON.stringify({
                schema: schemaFile,
                documents: 'types/*.graphql',
                generates: { 'types/types.ts': { plugins: ['typescript', 'typescript-operations'] } },
            }),
        );
        run(bin('graphql-codegen'), '--config', 'codegen.json');
        run(bin('tsc'), '--noEmit', '--strict', '--skipLibCheck', 'types/types.ts');
    },
    async 'graphql-inspector: nothing that was promised is broken'() {
        const changes = await diff(buildSchema(readFileSync(snapshotFile, 'utf8')), buildSchema(schemaText));
        const broken = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
        demand(broken.length === 0, broken.map((change) => change.message).join('\n'));
    },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
    const began = Date.now();
    try {
        await check();
        console.log(`ok      ${name} (${Date.now() - began} ms)`);
    } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message ?? error}`);
    }
}
process.exit(failed === 0 ? 0 : 1);
