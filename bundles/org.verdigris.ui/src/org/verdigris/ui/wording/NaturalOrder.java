package org.verdigris.ui.wording;

import java.util.Comparator;

/** The order in which people count: {@code web2} before {@code web10}, and capitals where their small letters are. */
public final class NaturalOrder implements Comparator<String> {
    public static final Comparator<String> ORDER = new NaturalOrder().thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {
    }

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = endOfDigits(one, i);
            int jEnd = endOfDigits(other, j);
            int difference;
            if (iEnd > i && jEnd > j) {
                difference = compareNumbers(one.substring(i, iEnd), other.substring(j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                difference = Character.compare(folded(one.charAt(i++)), folded(other.charAt(j++)));
            }
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Numbers of any length: without leading zeros the longer one is larger. */
    private static int compareNumbers(String one, String other) {
        String left = one.replaceFirst("^0+(?=.)", "");
        String right = other.replaceFirst("^0+(?=.)", "");
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
