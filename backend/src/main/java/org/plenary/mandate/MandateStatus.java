package org.plenary.mandate;

/** Whether a day or a thing says that a mandate is fulfilled; never set by hand. */
public enum MandateStatus {
    OPEN,
    FULFILLED
}
