package org.verdigris.report.document;

/** How grave something is, told by shape as well as by colour. */
public enum Mark {
    ERROR("\u2716"), WARNING("\u25b2"), ADVICE("\u2139"), FINE("\u2713");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
