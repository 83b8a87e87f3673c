package org.verdigris.core.network;

import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.text.Catalogue;

/**
 * What is to be said about one setting of a DHCP server.
 *
 * @param kind     how grave it is
 * @param field    the setting
 * @param message  a sentence with the value, the limit and its reason
 * @param solution what to do, as a sentence
 * @param code     the code with which the product refuses it, such as {@code 0xA0040707}; empty if it does not, or the
 *                 code is general
 */
public record DhcpRemark(Kind kind, DhcpField field, String message, String solution, Optional<String> code) {

    /** How grave it is. */
    public enum Kind {
        /** The product refuses the value. */
        REFUSAL,
        /** The product takes the value, but guests may not get on with it. */
        ADVICE
    }

    public DhcpRemark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(field);
        Objects.requireNonNull(message);
        Objects.requireNonNull(solution);
        Objects.requireNonNull(code);
    }

    static DhcpRemark refusal(DhcpField field, ProductError error, String solution, String message, Object... values) {
        return new DhcpRemark(Kind.REFUSAL, field, Catalogue.sentence(message, values), solution, error.code());
    }

    static DhcpRemark advice(DhcpField field, String solution, String message, Object... values) {
        return new DhcpRemark(Kind.ADVICE, field, Catalogue.sentence(message, values), solution, Optional.empty());
    }

    /** Message and solution together. */
    public String text() {
        return message + " " + solution;
    }
}
