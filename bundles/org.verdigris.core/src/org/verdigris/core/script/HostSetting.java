package org.verdigris.core.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.verdigris.model.text.Catalogue;

/**
 * What Virtual Server offers for a machine and no public file shows: meaning and limits are known, the place in the file
 * is not. A script has Virtual Server itself set it.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine, IVMAccountant"
 */
public enum HostSetting {
    /** Seconds between the start of the service and that of the machine; 0 unless set. */
    START_DELAY(Form.WHOLE, 0, 4_294_967_295L),
    /** What the service does with the machine when it stops: 0 save, 1 turn off, 2 shut down. */
    SHUTDOWN_ACTION(Form.WHOLE, 0, 2),
    /** Weight against other machines when processors are short. */
    WEIGHT(Form.WHOLE, 1, 10_000),
    /** Share of all processors that is kept for the machine, in percent. */
    RESERVE(Form.SHARE, 0, 100),
    /** Largest share of all processors that the machine gets, in percent. */
    MAXIMUM(Form.SHARE, 1, 100),
    /** Whether the machine runs under an account of its own: true or false. */
    RUN_AS(Form.FLAG, 0, 0),
    /** The account: {@code DOMAIN\name}. Its password is asked for when the script runs, and is nowhere else. */
    ACCOUNT(Form.TEXT, 1, 0),
    /** The command line that runs when the machine is started; empty takes it away. */
    ON_LAUNCHED(2),
    /** The command line that runs when the saved state is restored. */
    ON_RESTORED(3),
    /** The command line that runs when the state is saved. */
    ON_SAVED(4),
    /** The command line that runs when the machine is turned off from outside. */
    ON_TURNED_OFF(5),
    /** The command line that runs when the guest turns the machine off. */
    ON_TURNED_OFF_BY_GUEST(6),
    /** The command line that runs when the machine is reset. */
    ON_RESET(7),
    /** The command line that runs when the guest's heartbeat is missing. */
    ON_NO_HEARTBEAT(8),
    /** The command line that runs when the guest's processor meets an error. */
    ON_PROCESSOR_ERROR(9),
    /** The command line that runs when the host's disks become full. */
    ON_DISK_SPACE_WARNING(10),
    /** The command line that runs when the host's disks are full. */
    ON_DISK_SPACE_ERROR(11);

    private enum Form {
        WHOLE, SHARE, FLAG, TEXT, COMMAND
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,6})?");

    private final Form form;
    private final long minimum;
    private final long maximum;

    HostSetting(Form form, long minimum, long maximum) {
        this.form = form;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** @param event the number of a VMEventType */
    HostSetting(long event) {
        this(Form.COMMAND, event, event);
    }

    /** The settings that are command lines for events. */
    public static List<HostSetting> events() {
        return Arrays.stream(values()).filter(HostSetting::isEvent).toList();
    }

    boolean isEvent() {
        return form == Form.COMMAND;
    }

    /** The number of the event as the product counts them. */
    long event() {
        return minimum;
    }

    /** Why what was typed is no value, in a sentence; empty if it is one, and for nothing at all, which changes nothing. */
    public Optional<String> complaint(String typed) {
        String text = Objects.requireNonNull(typed).strip();
        boolean fits = text.isEmpty() || switch (form) {
            case WHOLE -> DIGITS.matcher(text).matches() && isWithin(Long.parseLong(text));
            case SHARE -> DECIMAL.matcher(text).matches() && isWithin(Double.parseDouble(text.replace(',', '.')));
            case FLAG -> text.equals("true") || text.equals("false");
            case TEXT, COMMAND -> text.chars().noneMatch(Character::isISOControl);
        };
        return fits ? Optional.empty() : Optional.of(switch (form) {
            case WHOLE -> Catalogue.sentence(Messages.HostSetting_whole, text, minimum, maximum);
            case SHARE -> Catalogue.sentence(Messages.HostSetting_share, text, minimum, maximum);
            case FLAG -> Catalogue.sentence(Messages.HostSetting_flag, text);
            case TEXT, COMMAND -> Messages.HostSetting_line;
        });
    }

    private boolean isWithin(double number) {
        return number >= minimum && number <= maximum;
    }

    /** The value as an expression of the script. */
    String expression(String typed) {
        String text = typed.strip();
        return switch (form) {
            case WHOLE -> Long.toString(Long.parseLong(text));
            case SHARE -> text.replace(',', '.');
            case FLAG -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case TEXT, COMMAND -> ScriptText.literal(text);
        };
    }
}
