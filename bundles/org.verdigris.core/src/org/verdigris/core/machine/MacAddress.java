package org.verdigris.core.machine;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.verdigris.model.text.Catalogue;

/**
 * A network address of six bytes, as a configuration file holds it: twelve hexadecimal digits without separators, upper
 * case where it was read from what somebody typed.
 *
 * @param digits the twelve digits
 * @see "Virtual Server SDK, IVMNetworkAdapter.EthernetAddress"
 */
public record MacAddress(String digits) {

    /** The block of Microsoft that the addresses of all public files are in. */
    public static final String BLOCK = "0003FF";

    private static final int GROUP = 1;
    private static final int TAIL = 0xFFFFFF;
    private static final Pattern SIX_BYTES = Pattern.compile("[0-9A-Fa-f]{12}");
    private static final Pattern USUAL = Pattern.compile("[0-9A-F]{12}" + "|[0-9A-F]{2}([-: ])([0-9A-F]{2}\\1){4}"
            + "[0-9A-F]{2}|[0-9A-F]{4}([.\\-: ])[0-9A-F]{4}\\3[0-9A-F]{4}|[0-9A-F]{6}[-:][0-9A-F]{6}",
            Pattern.CASE_INSENSITIVE);

    public MacAddress {
        Objects.requireNonNull(digits);
        if (!isSixBytes(digits)) {
            throw new IllegalArgumentException(digits);
        }
    }

    /** Whether a file's text is six bytes. */
    public static boolean isSixBytes(String text) {
        return SIX_BYTES.matcher(text).matches();
    }

    /**
     * What somebody typed in one of the usual ways: {@code 00-03-FF-12-34-56}, {@code 00:03:ff:12:34:56},
     * {@code 0003.ff12.3456}, {@code 0003FF-123456} or {@code 0003FF123456}; empty if it is none of these.
     */
    public static Optional<MacAddress> parse(String typed) {
        String text = typed.strip();
        return USUAL.matcher(text).matches()
                ? Optional.of(new MacAddress(text.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Why no adapter of its own can have what somebody typed, in a sentence; empty if one can. */
    public static Optional<String> complaint(String typed) {
        Optional<MacAddress> address = parse(typed);
        if (address.isEmpty()) {
            return Optional.of(Catalogue.text(Messages.MacAddress_form, typed.strip()));
        }
        if (address.get().isUnset()) {
            return Optional.of(Messages.MacAddress_unset);
        }
        return address.filter(MacAddress::isGroup)
                .map(group -> Catalogue.text(Messages.MacAddress_group, group.dashed()));
    }

    /** Whether it addresses a group of adapters, so that no single one may have it (IEEE 802, first bit sent). */
    public boolean isGroup() {
        return (Integer.parseInt(digits.substring(0, 2), 16) & GROUP) != 0;
    }

    /** Whether it is the zeros that stand for no address. */
    public boolean isUnset() {
        return digits.replace("0", "").isEmpty();
    }

    /** As the products show it: {@code 00-03-FF-12-34-56}. */
    public String dashed() {
        return digits.toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1-");
    }

    /**
     * The first address of Microsoft's block that is not taken.
     *
     * @param start where in the block to look first, in any range; behind its end comes its beginning
     * @param taken asked with twelve upper-case digits
     * @throws IllegalStateException if all 16,777,216 are taken
     */
    public static MacAddress free(int start, Predicate<String> taken) {
        for (int step = 0; step <= TAIL; step++) {
            String digits = BLOCK + String.format("%06X", start + step & TAIL);
            if (!taken.test(digits)) {
                return new MacAddress(digits);
            }
        }
        throw new IllegalStateException(BLOCK);
    }
}
