package org.verdigris.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.verdigris.ui.picture.Palette;

/** The colours of markup: elements in the tone of the product, attributes quieter, comments quietest, values plain. */
final class SourceColours {
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private SourceColours() {
    }

    static StyleRange[] of(String text, Palette palette) {
        List<StyleRange> ranges = new ArrayList<>();
        Matcher markup = MARKUP.matcher(text);
        while (markup.find()) {
            if (markup.group().startsWith("<!") || markup.group().startsWith("<?")) {
                ranges.add(range(markup.start(), markup.end(), palette.quiet()));
            } else {
                tag(text, markup.start(), markup.end(), palette, ranges);
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private static void tag(String text, int start, int end, Palette palette, List<StyleRange> ranges) {
        Matcher attribute = ATTRIBUTE.matcher(text).region(start, end);
        int from = start;
        while (attribute.find()) {
            ranges.add(range(from, attribute.start(), palette.accent()));
            ranges.add(range(attribute.start(), attribute.end(), palette.quiet()));
            from = attribute.end();
        }
        ranges.add(range(from, end, palette.accent()));
    }

    private static StyleRange range(int start, int end, Color colour) {
        return new StyleRange(start, end - start, colour, null);
    }
}
