package org.verdigris.model.tests;

import java.util.List;
import java.util.Random;

/** Writes well-formed configurations as oddly as XML allows: quotes, blanks, comments, CDATA, entities, siblings. */
final class RandomDocument {
    private static final List<String> NAMES = List.of("alpha", "beta_2", "g.amma", "délta", "ns:epsilon", "version");
    private static final List<String> VALUES = List.of("", "x", "D:\\VMs\\a b.vhd", "&amp;&lt;tag&gt;", "&#65;&#x42;",
            " padded ", "two\nlines", "<![CDATA[<raw> & ]]>", "a<!-- inside -->b", "日本語", "\uD83D\uDE00", "&#32;",
            "a<![CDATA[]]>", "<?note inside?>x", "\"quoted\" 'too'", "]]&gt;", "&#10;", "\u0085\u2028");
    private static final List<String> TYPES = List.of("string", "string", "string", "float", "", "STRING");

    private final Random random;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();

    RandomDocument(long seed) {
        this.random = new Random(seed);
        this.lineEnd = pick("\r\n", "\n", "", " \t\n\n");
    }

    String text() {
        out.append(pick("", "<?xml version='1.0'?>", "<?xml version=\"1.0\"  encoding=\"UTF-16\" ?>")).append(lineEnd);
        noise();
        out.append("<preferences").append(pick("", " x='1'", "\n\ty = \"&lt;\" ")).append('>');
        out.append(lineEnd).append("<hardware/>");
        children(0);
        out.append("</preferences").append(pick("", " ")).append('>');
        noise();
        return out.append(lineEnd).toString();
    }

    private void children(int depth) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            out.append(lineEnd).append("\t".repeat(random.nextInt(3)));
            noise();
            if (depth < 4 && random.nextInt(3) == 0) {
                container(depth);
            } else {
                leaf();
            }
        }
        out.append(pick(lineEnd, "", "stray text", "&#32;"));
    }

    private void container(int depth) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        out.append('<').append(name).append(id()).append(pick("", " ")).append('>');
        if (random.nextInt(6) > 0) {
            children(depth + 1);
        }
        out.append("</").append(name).append('>');
    }

    private void leaf() {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String quote = pick("\"", "'");
        out.append('<').append(name).append(id());
        if (!type.isEmpty()) {
            out.append(pick(" ", "  ", "\n ")).append("type").append(pick("=", " = ")).append(quote).append(type)
                    .append(quote);
        }
        if (random.nextInt(6) == 0) {
            out.append(pick("/>", " />", "\n/>"));
        } else {
            out.append(pick("", " ")).append('>').append(VALUES.get(random.nextInt(VALUES.size()))).append("</")
                    .append(name).append(pick("", " ", "\n")).append('>');
        }
    }

    private String id() {
        return pick("", "", " id=\"0\"", " id='1'", " id = \"&#50;\"");
    }

    private void noise() {
        out.append(pick("", "", "", "<!-- a - b -->", "<?target data?>", lineEnd));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
