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

// The cookbook, a tab for each question.
fetch('/docs/cookbook.json')
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => [])
    .then((recipes) => {
        ReactDOM.createRoot(document.getElementById('explorer')).render(
            React.createElement(GraphiQL, {
                fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
                defaultTabs: [
                    { query: agenda },
                    ...recipes.map((recipe) => ({ query: `# ${recipe.title}\n${recipe.text}` })),
                ],
                defaultEditorToolsVisibility: true,
            }),
        );
    });
