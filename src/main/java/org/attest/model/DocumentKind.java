package org.attest.model;

/** The contract's kinds of documents. */
public enum DocumentKind implements Named {
    PRESS_RELEASE,
    FACT_SHEET,
    NEWS,
    REPORT,
    STATEMENT,
    OTHER
}
