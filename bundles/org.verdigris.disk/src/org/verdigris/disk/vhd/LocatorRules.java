package org.verdigris.disk.vhd;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.PathMapping;

/** The rules for parent locators, L01 to L08. */
final class LocatorRules {

    private static final Set<String> PATHS = Set.of("W2ru", "W2ku", "Wi2r", "Wi2k", "MacX");
    private static final Set<String> CODES = Set.of("W2ru", "W2ku", "Wi2r", "Wi2k", "MacX", "Mac ");

    private final ImageFile image;
    private final List<Region> taken;
    private final FlawList flaws;

    /** @param taken where locator texts must not lie: footers, header, table, map */
    LocatorRules(ImageFile image, List<Region> taken, FlawList flaws) {
        this.image = image;
        this.taken = List.copyOf(taken);
        this.flaws = flaws;
    }

    /** Whether the entry leads to a place where a text may lie; an unused one does not. */
    boolean checkEntry(LocatorEntry entry) {
        if (!entry.isUsed()) {
            if (!entry.isZero()) {
                flaws.warning("L01", entry.place(), Messages.L01_unusedSlot);
            }
            return false;
        }
        checkFields(entry);
        if (!entry.liesIn(image) || taken.stream().anyMatch(entry.region()::overlaps)) {
            flaws.error("L02", entry.place() + 16, Messages.L02_place, entry.codeText(),
                    Long.toUnsignedString(entry.offset()));
            return false;
        }
        return true;
    }

    private void checkFields(LocatorEntry entry) {
        if (!CODES.contains(entry.codeText())) {
            flaws.warning("L01", entry.place(), Messages.L01_code, entry.codeText());
        }
        if (entry.length() == 0 || entry.length() > entry.space() || entry.isUtf16() && entry.length() % 2 != 0) {
            flaws.warning("L03", entry.place() + 8, Messages.L03_length, entry.codeText(), entry.length(),
                    entry.space());
        }
        if (entry.space() % Footer.SIZE != 0) {
            flaws.warning("L04", entry.place() + 4, Messages.L04_space, entry.codeText(), entry.spaceField());
        }
        if (entry.reserved() != 0) {
            flaws.warning("L05", entry.place() + 12, Messages.L05_reserved, entry.codeText());
        }
    }

    /** What the locators and the header say together. */
    void checkNames(DynamicHeader header, List<ParentLocator> locators) {
        if (header.parentName().isEmpty() && locators.stream().noneMatch(each -> PATHS.contains(each.code()))) {
            flaws.error("L06", header.offset() + 64, Messages.L06_noName);
        }
        Set<String> names = Stream.concat(Stream.of(header.parentName()), locators.stream().map(ParentLocator::text))
                .filter(text -> !text.isEmpty()).map(LocatorRules::fileName)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        if (names.size() > 1) {
            flaws.warning("L07", header.offset() + 64, Messages.L07_names, String.join(", ", names));
        }
        for (ParentLocator locator : locators) {
            boolean absolute = PathMapping.isAbsolute(locator.text());
            if (locator.code().equals("W2ru") && absolute) {
                flaws.information("L08", locator.offset(), Messages.L08_absolute, locator.text());
            } else if (locator.code().equals("W2ku") && !absolute && !locator.text().isEmpty()) {
                flaws.information("L08", locator.offset(), Messages.L08_relative, locator.text());
            }
        }
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }
}
