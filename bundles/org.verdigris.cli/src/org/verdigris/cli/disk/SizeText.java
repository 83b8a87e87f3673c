package org.verdigris.cli.disk;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads sizes as administrators write them: {@code 64M}, {@code 16G}, {@code 512 KB}, {@code 1048576}. */
public final class SizeText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) ?(?:([KMGT])(?:I?B)?|B)?");
    private static final String UNITS = "KMGT";

    private SizeText() {
    }

    /** The size in bytes; a text that is none is wrong usage of the command. */
    public static long bytes(CommandSpec command, String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw wrong(command, text);
        }
        int power = form.group(2) == null ? 0 : UNITS.indexOf(form.group(2)) + 1;
        try {
            return Math.multiplyExact(Long.parseLong(form.group(1)), 1L << 10 * power);
        } catch (ArithmeticException tooLarge) {
            throw wrong(command, text);
        }
    }

    private static ParameterException wrong(CommandSpec command, String text) {
        return new ParameterException(command.commandLine(), Catalogue.text(Messages.SizeText_form, text));
    }
}
