package org.plenary.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Slot;
import tools.jackson.databind.json.JsonMapper;

/** A proposal as JSON for other programs; items are named by path, e.g. {@code 1(b)}. */
final class ProposalJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProposalJson() {}

    static String of(AgendaProposal proposal) {
        var document = proposal.document();
        var meeting = proposal.meeting();
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "document",
                object(
                        "symbol",
                        document.symbol(),
                        "title",
                        document.title(),
                        "date",
                        document.date(),
                        "distribution",
                        document.distribution(),
                        "originalLanguage",
                        document.originalLanguage()));
        json.put(
                "bodies",
                proposal.bodies().stream()
                        .map(body -> object("name", body.name(), "symbol", body.symbol()))
                        .toList());
        json.put(
                "meeting",
                object(
                        "ordinal",
                        meeting.ordinal(),
                        "designation",
                        meeting.designation(),
                        "place",
                        meeting.venue(),
                        "startDate",
                        meeting.startsOn(),
                        "endDate",
                        meeting.endsOn(),
                        "opensAt",
                        meeting.opensAt(),
                        "entitledSittings",
                        meeting.entitledSittings(),
                        "interpretationLanguages",
                        meeting.interpretationLanguages()));
        json.put(
                "items",
                proposal.items().stream()
                        .map(item -> object(
                                "path",
                                path(item.label()),
                                "title",
                                item.title(),
                                "furtherDocumentation",
                                item.furtherDocumentation()))
                        .toList());
        json.put(
                "annotations",
                proposal.items().stream()
                        .filter(item -> !item.annotation().isEmpty())
                        .map(item -> object(
                                "item",
                                path(item.label()),
                                "paragraphs",
                                item.annotation().size(),
                                "texts",
                                item.annotation().stream()
                                        .map(paragraph ->
                                                object("section", paragraph.section(), "text", paragraph.text()))
                                        .toList()))
                        .toList());
        json.put(
                "documents",
                proposal.items().stream()
                        .flatMap(item -> documents(item).stream())
                        .toList());
        json.put(
                "citations",
                proposal.citations().stream()
                        .filter(citation -> citation.target() instanceof Act && citation.confidence() == null)
                        .map(citation -> object(
                                "item",
                                path(citation.anchor().item()),
                                "target",
                                ((Act) citation.target()).number(),
                                "kind",
                                ((Act) citation.target()).kind(),
                                "body",
                                ((Act) citation.target()).body(),
                                "type",
                                citation.type(),
                                "source",
                                citation.source().label(),
                                "quote",
                                citation.quote()))
                        .toList());
        json.put(
                "references",
                proposal.citations().stream()
                        .filter(citation -> !(citation.target() instanceof Act) || citation.confidence() != null)
                        .map(citation -> object(
                                "item",
                                path(citation.anchor().item()),
                                "target",
                                citation.target().label(),
                                "type",
                                citation.type(),
                                "assertion",
                                citation.assertion(),
                                "source",
                                citation.source().label(),
                                "quote",
                                citation.quote()))
                        .toList());
        json.put("slots", slots(proposal.slots()));
        json.put(
                "warnings",
                proposal.warnings().stream()
                        .map(warning -> object("line", warning.line(), "text", warning.text()))
                        .toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static List<Map<String, Object>> documents(Item item) {
        var found = new ArrayList<Map<String, Object>>();
        var symbols = new LinkedHashSet<String>();
        for (var entry : item.documentation()) {
            found.add(document(item, entry.symbol(), entry));
            if (entry.symbol() != null) {
                symbols.add(entry.symbol());
            }
        }
        item.annotation().stream()
                .flatMap(paragraph -> Symbols.in(paragraph.text()).stream())
                .map(Symbols.Printed::symbol)
                .filter(symbols::add)
                .forEach(symbol -> found.add(document(item, symbol, null)));
        found.removeIf(document -> !document.containsKey("symbol"));
        return found;
    }

    private static Map<String, Object> document(Item item, @Nullable String symbol, @Nullable Entry entry) {
        return object(
                "item",
                path(item.label()),
                "symbol",
                symbol,
                "title",
                entry == null ? null : entry.title(),
                "nature",
                entry == null ? null : entry.nature(),
                "listed",
                entry != null);
    }

    private static List<Map<String, Object>> slots(List<Slot> slots) {
        var sittings = new LinkedHashMap<List<String>, List<Map<String, Object>>>();
        for (var slot : slots) {
            sittings.computeIfAbsent(
                            List.of(
                                    slot.date().toString(),
                                    slot.start().toString(),
                                    slot.end().toString()),
                            any -> new ArrayList<>())
                    .add(object("path", path(slot.item()), "continued", slot.continued()));
        }
        return sittings.entrySet().stream()
                .map(sitting -> object(
                        "date",
                        sitting.getKey().get(0),
                        "start",
                        sitting.getKey().get(1),
                        "end",
                        sitting.getKey().get(2),
                        "items",
                        sitting.getValue()))
                .toList();
    }

    private static String path(String label) {
        return label.replace(" ", "");
    }

    /** Names and values in turn; null values are left out, dates and times are written as in ISO 8601. */
    private static Map<String, Object> object(@Nullable Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            var value = pairs[at + 1];
            if (value != null) {
                object.put(
                        String.valueOf(pairs[at]),
                        value instanceof java.time.temporal.Temporal ? value.toString() : value);
            }
        }
        return object;
    }
}
