package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Predicate;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskType;

/**
 * Decides which footer of a file to believe.
 *
 * <p>The one at the end counts. Only if it is bad, the copy at the start of a dynamically expanding or differencing
 * disk takes its place. A fixed disk has no copy: what lies at its start belongs to the guest, even if it looks like
 * a footer.
 */
final class FooterChoice {

    /** The footer to believe, and where the part of the file ends that can hold data. */
    record Chosen(Footer footer, long dataEnd) {
    }

    /** How far before the end of the file a footer is looked for that no longer is at the end. */
    private static final int SEARCHED = 64 * 1024;
    private static final long POISON = 0x765F706F69736F6EL; // "v_poison"
    private static final byte TAPDISK_FILL = (byte) 0xC7;

    private final ImageFile image;
    private final FlawList flaws;

    FooterChoice(ImageFile image, FlawList flaws) {
        this.image = image;
        this.flaws = flaws;
    }

    Chosen choose() throws IOException {
        if (image.length() < Footer.LEGACY_SIZE) {
            throw Recognition.refuse(image);
        }
        Optional<Footer> end = atEnd();
        if (end.isPresent() && end.get().hasChecksum()) {
            return fromEnd(end.get());
        }
        if (end.isPresent() && looksFixed(end.get())) {
            flaws.error("F03", end.get().offset(), Messages.F03_checksum);
            return new Chosen(end.get(), end.get().offset());
        }
        Optional<Footer> mirror = Footer.at(image, 0).filter(footer -> footer.isValid() && footer.isSparse());
        if (end.isPresent()) {
            return fromDamagedEnd(end.get(), mirror);
        }
        if (mirror.isPresent()) {
            return image.join() ? fromSplit(mirror.get()) : fromMirror(mirror.get());
        }
        return fromFixedBeforeEnd();
    }

    /** Whatever has a cookie where a footer has to be, and how the file's length deviates. */
    private Optional<Footer> atEnd() throws IOException {
        long length = image.length();
        Optional<Footer> last = Footer.at(image, length - Footer.SIZE).filter(Footer::hasCookie);
        int trailing = (int) (length % Footer.SIZE);
        if (last.isPresent()) {
            if (trailing != 0) {
                flaws.warning("F20", length - trailing, Messages.F20_length, trailing);
            }
            return last;
        }
        if (trailing == Footer.LEGACY_SIZE) {
            Optional<Footer> legacy = Footer.at(image, length - Footer.LEGACY_SIZE).filter(Footer::hasCookie);
            if (legacy.isPresent()) {
                flaws.information("F02", legacy.get().offset(), Messages.F02_legacy);
                return legacy;
            }
        }
        if (trailing != 0) {
            Optional<Footer> before = Footer.at(image, length - trailing - Footer.SIZE).filter(Footer::isValid);
            if (before.isPresent()) {
                flaws.warning("F20", length - trailing, Messages.F20_trailing, trailing);
                return before;
            }
        }
        return Optional.empty();
    }

    private Chosen fromEnd(Footer end) throws IOException {
        if (end.isSparse()) {
            Optional<Footer> mirror = Footer.at(image, 0);
            if (mirror.filter(Footer::isValid).isEmpty()) {
                flaws.error("F04", 0, Messages.F04_mirror);
            } else if (!mirror.get().sameAs(end)) {
                flaws.error("F05", 0, Messages.F05_mirrorDiffers);
            }
        }
        return new Chosen(end, end.offset());
    }

    /** A fixed disk by type and size: then a valid copy at the start would be the guest's. */
    private static boolean looksFixed(Footer end) {
        return end.isPlausible() && !end.isSparse() && end.capacity() == end.offset();
    }

    private Chosen fromDamagedEnd(Footer end, Optional<Footer> mirror) throws IOException {
        if (mirror.isPresent()) {
            flaws.error("F03", end.offset(), Messages.F03_mirrorUsed);
            return new Chosen(mirror.get(), end.offset());
        }
        if (!end.isPlausible()) {
            throw new DamagedDiskException("F03", Messages.text(Messages.Damaged_footer, image.path()));
        }
        flaws.error("F03", end.offset(), Messages.F03_checksum);
        if (end.isSparse()) {
            flaws.error("F04", 0, Messages.F04_mirror);
        }
        return new Chosen(end, end.offset());
    }

    private Chosen fromSplit(Footer mirror) throws IOException {
        Optional<Footer> end = atEnd();
        if (end.isEmpty()) {
            return fromMirror(mirror);
        }
        return end.get().hasChecksum() ? fromEnd(end.get()) : fromDamagedEnd(end.get(), Optional.of(mirror));
    }

    /** The end has no footer at all; says why, as far as that can be seen. */
    private Chosen fromMirror(Footer mirror) throws IOException {
        Optional<Footer> before = beforeEnd(mirror::sameAs);
        if (before.isPresent()) {
            flaws.error("F22", before.get().offset(), Messages.F22_junk,
                    image.length() - before.get().offset() - Footer.SIZE);
            return new Chosen(mirror, before.get().offset());
        }
        long last = image.length() - Footer.SIZE;
        Optional<String> cause = Footer.at(image, last).flatMap(FooterChoice::overwrittenBy);
        if (cause.isPresent()) {
            flaws.error("F18", last, cause.get());
            return new Chosen(mirror, last);
        }
        flaws.error("F01", last, Messages.F01_missing);
        return new Chosen(mirror, image.length());
    }

    private static Optional<String> overwrittenBy(Footer place) {
        ByteBuffer bytes = place.bytes();
        if (place.cookie() == POISON) {
            return Optional.of(Messages.F18_poison);
        }
        byte first = bytes.get(0);
        for (int i = 1; i < bytes.limit(); i++) {
            if (bytes.get(i) != first) {
                return Optional.empty();
            }
        }
        if (first == TAPDISK_FILL) {
            return Optional.of(Messages.F18_tapdisk);
        }
        return first == 0 ? Optional.of(Messages.F18_zero) : Optional.empty();
    }

    private Chosen fromFixedBeforeEnd() throws IOException {
        Optional<Footer> fixed = beforeEnd(footer -> footer.isValid() && footer.isPlausible()
                && footer.typeNumber() == DiskType.FIXED.number() && footer.capacity() == footer.offset());
        if (fixed.isEmpty()) {
            throw Recognition.refuse(image);
        }
        long offset = fixed.get().offset();
        flaws.error("F22", offset, Messages.F22_junk, image.length() - offset - Footer.SIZE);
        return new Chosen(fixed.get(), offset);
    }

    /** The last footer on a sector boundary in the file's tail that fits. */
    private Optional<Footer> beforeEnd(Predicate<Footer> fits) throws IOException {
        long last = (image.length() - Footer.SIZE) / Footer.SIZE * Footer.SIZE;
        for (long offset = last; offset > 0 && offset > last - SEARCHED; offset -= Footer.SIZE) {
            Optional<Footer> footer = Footer.at(image, offset).filter(fits);
            if (footer.isPresent()) {
                return footer;
            }
        }
        return Optional.empty();
    }
}
