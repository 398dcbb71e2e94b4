package org.plenary.resolution;

import java.util.List;

/** A paragraph with those below it, as a whole act is registered in one go, e.g. 3 with (a) and (b). */
public record ParagraphTree(ParagraphInput paragraph, List<ParagraphTree> children) {}
