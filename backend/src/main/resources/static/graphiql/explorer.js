// The first thing that the explorer asks: a whole agenda, and who cites a resolution.
const agenda = `# The agenda of July 2018, in one request. Press Ctrl-Enter.
query Agenda {
  meeting(body: "CTOC/COP/WG.7", ordinal: 5) {
    id title designation ordinal startsOn endsOn venue
    body { symbol name parent { symbol name } }
    agenda {
      stage
      items {
        label number marker title
        annotation { text citations { type assertion quote target { __typename ... on Resolution { number title } } } }
        documentation { status role document { symbol title nature } }
        children { label title annotation { text } }
      }
    }
    sittings { date startsAt endsAt slots { continued item { label title } } }
  }
  resolution(conference: "CTOC/COP", number: "8/2") { number title citedBy(first: 10) { totalCount edges { node { type quote source { __typename } } } } }
}
`;

const isSubscription = (document, name) =>
    (document?.definitions ?? []).some(
        (each) => each.operation === 'subscription' && (!name || each.name?.value === name),
    );

// The parts of a subscription as they come, by server-sent events.
async function* follow(request, headers) {
    const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', ...headers },
        body: JSON.stringify(request),
    });
    // A refusal comes in one piece.
    if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
        yield await response.json();
        return;
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    try {
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
            const events = (text + part.value).split('\n\n');
            text = events.pop();
            for (const event of events.filter((each) => /^event: ?next$/m.test(each))) {
                yield JSON.parse(event.match(/^data: ?(.*)$/m)[1]);
            }
        }
    } finally {
        reader.cancel();
    }
}

const ask = GraphiQL.createFetcher({ url: '/graphql' });
const fetcher = (request, options) =>
    isSubscription(options?.documentAST, request.operationName) ? follow(request, options?.headers) : ask(request, options);

// The cookbook, a tab for each question.
fetch('/docs/cookbook.json')
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => [])
    .then((recipes) => {
        ReactDOM.createRoot(document.getElementById('explorer')).render(
            React.createElement(GraphiQL, {
                fetcher,
                defaultTabs: [
                    { query: agenda },
                    ...recipes.map((recipe) => ({ query: `# ${recipe.title}\n${recipe.text}` })),
                ],
                defaultEditorToolsVisibility: true,
            }),
        );
    });
