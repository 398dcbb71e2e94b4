package org.plenary.admin.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page that tells where it is, for the breadcrumb above it, e.g. Meetings › CTOC/COP/WG.7 › Fifth meeting. */
public interface Trail {

    /** One step of the way; the path below {@code /admin/}, null for where one is. */
    record Step(String name, @Nullable String path) {}

    List<Step> trail();
}
