package org.plenary.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbered symbols of the bodies below one, e.g. WG.7 and WG.8 below CTOC/COP. */
final class SymbolSeries {

    private static final Pattern NUMBERED = Pattern.compile("(?<series>.*[^\\d])(?<number>\\d{1,4})");

    private SymbolSeries() {}

    /** The next one where all of them are of one series. */
    static Optional<String> next(String parent, List<Body> below) {
        var numbered = below.stream()
                .map(Body::symbol)
                .filter(Objects::nonNull)
                .filter(symbol -> symbol.startsWith(parent + "/"))
                .map(NUMBERED::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.toMatchResult())
                .toList();
        var series =
                numbered.stream().map(one -> one.group("series")).distinct().toList();
        return series.size() == 1
                ? numbered.stream()
                        .map(SymbolSeries::number)
                        .max(Integer::compare)
                        .map(last -> series.getFirst() + (last + 1))
                : Optional.empty();
    }

    private static Integer number(MatchResult symbol) {
        return Integer.valueOf(symbol.group("number"));
    }
}
