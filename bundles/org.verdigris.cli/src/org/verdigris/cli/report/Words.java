package org.verdigris.cli.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.verdigris.core.text.ByteSize;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.text.Catalogue;

/** Values as administrators read them. An absent value (null) has no words: the result is null too. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Words() {
    }

    /** A size for the eye: {@code 14.2 GB}. */
    static String size(Long bytes) {
        return bytes == null ? null : new ByteSize(bytes).human();
    }

    /** A size for the eye with the number of bytes for the calculator; no separators, so that it can be copied. */
    static String exactSize(Long bytes) {
        if (bytes == null || bytes < 1024) {
            return size(bytes);
        }
        return Catalogue.text(Messages.Words_exactSize, size(bytes), bytes.toString());
    }

    /** A moment in the time zone of this computer. */
    static String time(Instant moment) {
        return moment == null ? null : TIME.format(moment);
    }

    /** A kind of disk as the products call it. */
    static String type(DiskType type) {
        return switch (type) {
            case FIXED -> Messages.Words_fixed;
            case DYNAMIC -> Messages.Words_dynamic;
            case DIFFERENCING -> Messages.Words_differencing;
            case UNKNOWN -> Messages.Words_unknown;
        };
    }

    /** A physical address as the products show it: {@code 00-03-FF-12-34-56}; anything else as it stands. */
    static String address(String hex) {
        if (hex == null || hex.length() != 12) {
            return hex;
        }
        return IntStream.range(0, 6).mapToObj(i -> hex.substring(2 * i, 2 * i + 2)).collect(Collectors.joining("-"));
    }

    /** The product that wrote a file, with its build. */
    static String product(ProductMark mark) {
        if (mark == null || mark.getProduct() == null) {
            return null;
        }
        return mark.getBuild() == null ? mark.getProduct() : mark.getProduct() + " " + mark.getBuild();
    }

    /** Yes or no. */
    static String flag(Boolean flag) {
        return flag == null ? null : flag ? Messages.Words_yes : Messages.Words_no;
    }
}
