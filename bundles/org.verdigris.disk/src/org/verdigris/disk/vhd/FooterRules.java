package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;

/** The rules for the fields of a footer, F06 to F21. */
final class FooterRules {

    private static final Set<String> CREATORS =
            Set.of("vpc ", "vs  ", "win ", "d2v\\0", "vbox", "qemu", "qem2", "tap\\0", "CTXS", "vdgr");
    private static final Set<String> HOSTS = Set.of("Wi2k", "Mac ");
    private static final int HIDDEN = 85;

    private final ImageFile image;
    private final FooterChoice.Chosen chosen;
    private final Footer footer;
    private final FlawList flaws;

    FooterRules(ImageFile image, FooterChoice.Chosen chosen, FlawList flaws) {
        this.image = image;
        this.chosen = chosen;
        this.footer = chosen.footer();
        this.flaws = flaws;
    }

    /** @throws DamagedDiskException where a field says that the others cannot be understood or believed */
    void check() throws DamagedDiskException {
        refuseUnknown();
        checkFormat();
        checkOrigin();
        checkSize();
        checkState();
    }

    private void refuseUnknown() throws DamagedDiskException {
        if (footer.version() >>> 16 != 1) {
            throw damaged("F07", Messages.Damaged_version, image.path(), footer.version() >>> 16,
                    footer.version() & 0xFFFF);
        }
        if (footer.type().isEmpty()) {
            throw damaged("F14", Messages.Damaged_type, image.path(), Integer.toUnsignedLong(footer.typeNumber()));
        }
        if (!footer.hasPlausibleCapacity()) {
            throw damaged("F12", Messages.Damaged_capacity, image.path(),
                    Long.toUnsignedString(footer.capacity()));
        }
    }

    private static DamagedDiskException damaged(String rule, String message, Object... values) {
        return new DamagedDiskException(rule, Messages.text(message, values));
    }

    private void checkFormat() {
        if ((footer.features() & ~1) != 2) {
            flaws.warning("F06", at(8), Messages.F06_features, "%08x".formatted(footer.features()));
        }
        if (footer.version() != Footer.VERSION_1_0) {
            flaws.warning("F07", at(12), Messages.F07_version, footer.version() & 0xFFFF);
        }
        long offset = footer.dataOffset();
        if (footer.isSparse()) {
            boolean holdsHeader = image.holds(offset, DynamicHeader.SIZE);
            if (!holdsHeader || offset < Footer.SIZE || offset % Footer.SIZE != 0) {
                flaws.error("F08", at(16), Messages.F08_sparse, Long.toUnsignedString(offset));
            }
        } else if (offset != -1 && offset != 0xFFFF_FFFFL) {
            flaws.error("F08", at(16), Messages.F08_fixed, Long.toUnsignedString(offset));
        }
    }

    private void checkOrigin() {
        if (footer.created().isAfter(Instant.now().plus(Duration.ofDays(1)))) {
            flaws.warning("F09", at(24), Messages.F09_future, footer.created());
        }
        boolean knownHost = HOSTS.contains(footer.creatorHost())
                || footer.isXen() && footer.bytes().getInt(36) == 0;
        if (footer.isXen() && footer.majorCreatorVersion() == 0
                && footer.type().orElseThrow() == DiskType.DIFFERENCING) {
            flaws.error("F10", at(32), Messages.F10_xenBits);
        } else if (!CREATORS.contains(footer.creator()) || !knownHost) {
            flaws.information("F10", at(28), Messages.F10_creator, footer.creator(), footer.creatorHost());
        }
    }

    private void checkSize() {
        long capacity = footer.capacity();
        if (footer.originalSize() != capacity) {
            flaws.information("F11", at(40), Messages.F11_resized, footer.originalSize(), capacity);
        }
        if (capacity == 0 || capacity % Footer.SIZE != 0) {
            flaws.error("F12", at(48), Messages.F12_capacity, capacity);
        }
        checkGeometry(capacity);
        if (!footer.isSparse() && chosen.dataEnd() < capacity) {
            flaws.error("F21", chosen.dataEnd(), Messages.F21_truncated, capacity - chosen.dataEnd());
        } else if (!footer.isSparse() && chosen.dataEnd() > capacity) {
            flaws.warning("F21", capacity, Messages.F21_surplus, chosen.dataEnd() - capacity);
        }
    }

    private void checkGeometry(long capacity) {
        Geometry geometry = footer.geometry();
        if (geometry.equals(Geometry.of(capacity))) {
            return;
        }
        if (geometry.equals(Geometry.MAXIMUM)) {
            flaws.information("F13", at(56), Messages.F13_maximum, geometry);
        } else {
            flaws.warning("F13", at(56), Messages.F13_geometry, geometry, Geometry.of(capacity));
        }
    }

    private void checkState() {
        if (footer.id().isNull()) {
            flaws.warning("F15", at(68), Messages.F15_nullId);
        }
        if (footer.savedState() == 1) {
            flaws.warning("F16", at(84), Messages.F16_saved);
        } else if (footer.savedState() != 0) {
            flaws.warning("F16", at(84), Messages.F16_unknown, footer.savedState());
        }
        ByteBuffer bytes = footer.bytes();
        if (!Fields.isZero(bytes, HIDDEN + 1, Footer.SIZE)) {
            flaws.warning("F17", at(HIDDEN + 1), Messages.F17_reserved);
        } else if (bytes.get(HIDDEN) == 1 && footer.isXen()) {
            flaws.information("F17", at(HIDDEN), Messages.F17_hidden);
        } else if (bytes.get(HIDDEN) != 0) {
            flaws.warning("F17", at(HIDDEN), Messages.F17_reserved);
        }
        if ((footer.features() & 1) != 0) {
            flaws.information("F19", at(8), Messages.F19_temporary);
        }
    }

    private long at(int field) {
        return footer.offset() + field;
    }
}
