package org.plenary.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that govern a citation, e.g. {@code in accordance with}, where they stand and what they mean. */
record Cue(String type, String words, int start) {

    private record Rule(String type, Pattern words) {
        Rule(String type, String words) {
            this(type, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
        }
    }

    /** Other vocabularies say decided_in, endorsed_in and the like: all of them report on an act. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "IN_ACCORDANCE_WITH",
                    "in accordance with|in conformity with|in line with|in keeping with|consistent with|as mandated by|under the terms of"),
            new Rule(
                    "PURSUANT_TO",
                    "pursuant to|in pursuance of|further to|in response to|as requested (?:by [^,.;]{1,60} )?in|in compliance with|as called for in|mandated (?:by|in)"),
            new Rule("GUIDED_BY", "guided by"),
            new Rule("BASED_ON", "based (?:up)?on|on the basis of|drawing on|building on"),
            new Rule("IMPLEMENTS", "implementation of|implementing|follow(?:ing)?[- ]up (?:to|on)|gives? effect to"),
            new Rule("ESTABLISHES", "established (?:by|in|under)|establishing"),
            new Rule("EXTENDS", "extended by|renewed by|extending"),
            new Rule("AMENDS", "as amended by|amended by|modified by|amending"),
            new Rule("SUPERSEDES", "superseded by|replaced by|superseding|which replaced"),
            new Rule("RESCINDS", "rescinded by|rescinding|terminated by"),
            new Rule("CORRECTS", "corrected by|correcting"),
            new Rule("RECALLS", "recall(?:s|ed|ing)?"),
            new Rule("REAFFIRMS", "reaffirm(?:s|ed|ing)? (?:its )?(?=resolution|decision)|reaffirm(?:s|ed|ing)?"),
            new Rule("WELCOMES", "welcom(?:es|ed|ing)"),
            new Rule("NOTES", "tak(?:es?|ing) note of|took note of|noting"),
            new Rule("REQUESTS_ACTION", "requested (?:by|in)"),
            new Rule("REPORTS_ON", "adopted"),
            new Rule("CITES", "\\(?see(?: also)?|drawn to|set out in|contained in"));

    private static final Map<String, Integer> REACH = Map.of("CITES", 60, "BASED_ON", 400, "GUIDED_BY", 200);
    private static final int USUAL_REACH = 70;

    /** More than the words of any rule have, so that those at the edge of the reach are found whole. */
    private static final int LONGEST = 100;

    /** The cue nearest before that place of the sentence, within its reach and with nothing cited in between. */
    static Optional<Cue> before(String sentence, int place, int notBefore) {
        @Nullable Cue nearest = null;
        for (var rule : RULES) {
            int reach = REACH.getOrDefault(rule.type(), USUAL_REACH);
            int from = Math.max(notBefore, place - reach - LONGEST);
            var match = rule.words().matcher(sentence).region(Math.clamp(from, 0, place), place);
            match.useTransparentBounds(true);
            while (match.find()) {
                boolean near = place - match.end() <= reach;
                boolean weak = nearest != null && rule.type().equals("CITES");
                if (near && !weak && (nearest == null || nearest.start() < match.start())) {
                    nearest = new Cue(rule.type(), match.group(), match.start());
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    boolean of(String... types) {
        return List.of(types).contains(type);
    }
}
