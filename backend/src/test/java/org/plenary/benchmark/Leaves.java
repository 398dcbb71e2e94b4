package org.plenary.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an answer says, whatever its objects are called: its values in order. A text in one language counts as that text,
 * an id as what identifies in it. Citations, which one gives as a list and another as a tree, count as a set.
 */
final class Leaves {

    private static final Pattern ID = Pattern.compile("^[A-Z]\\w+:(?=[0-9a-f-]{36}$)");

    private Leaves() {}

    static List<String> of(JsonNode answer) {
        var data = answer.path("data");
        var citations = new TreeSet<String>();
        cited(data, citations);
        if (!citations.isEmpty() && !data.toString().contains("\"documentation")) {
            return List.copyOf(citations);
        }
        var leaves = new ArrayList<String>();
        add(data, leaves);
        return leaves;
    }

    private static void add(JsonNode node, List<String> leaves) {
        if (node.isValueNode()) {
            leaves.add(node.isNull() ? "null" : ID.matcher(node.asString()).replaceFirst(""));
        } else {
            node.forEach(each -> add(each, leaves));
        }
    }

    private static void cited(JsonNode node, Set<String> citations) {
        if (node.has("quote")) {
            citations.add(node.get("quote").asString());
        }
        if (node.isContainer()) {
            node.forEach(each -> cited(each, citations));
        }
    }
}
