package org.plenary.plan;

/** What a subject tells of its part of the graph, e.g. {@code MeetingReads} of meetings and sittings. */
public interface Declarations {

    void declare(Graph graph);
}
