package org.verdigris.ui.command;

/** The commands of the console, as {@code plugin.xml} declares them. */
public final class CommandIds {
    public static final String OPEN_FOLDER = "org.verdigris.ui.openFolder";
    public static final String OPEN_FILE = "org.verdigris.ui.openFile";
    public static final String OPEN_EXAMPLE = "org.verdigris.ui.openExample";
    public static final String SAVE_AS = "org.verdigris.ui.saveEstateAs";
    public static final String CLOSE = "org.verdigris.ui.closeEstate";
    public static final String RESCAN = "org.verdigris.ui.rescan";
    public static final String CANCEL = "org.verdigris.ui.cancelReading";
    public static final String MAPPINGS = "org.verdigris.ui.mappings";
    public static final String OVERVIEW = "org.verdigris.ui.overview";
    public static final String LIST = "org.verdigris.ui.list";
    /** Compares what is chosen: two files with each other, or one with another that is asked for. */
    public static final String COMPARE = "org.verdigris.ui.compare";
    /** Brings what collectors wrote on hosts into the estate. */
    public static final String IMPORT_FACTS = "org.verdigris.ui.host.import";
    public static final String BOOT_DISKS = "org.verdigris.ui.bootDisks";
    /** Shows whether the hosts carry the machines. */
    public static final String CAPACITY = "org.verdigris.ui.capacity";
    public static final String WHAT_IF = "org.verdigris.ui.whatif";
    /** Asks which report is to be written, and writes it. */
    public static final String SAVE_REPORT = "org.verdigris.ui.report";
    /** Asks how the estate is to be judged. */
    public static final String RULES = "org.verdigris.ui.rules";
    public static final String SAVE_FINDINGS = "org.verdigris.ui.findings.save";
    public static final String HEALTH_CARD = "org.verdigris.ui.healthCard";
    /** Lists who uses what is chosen. */
    public static final String USAGES = "org.verdigris.ui.usages";
    /** Offers ways to mend what is wrong with what is chosen. */
    public static final String QUICK_FIX = "org.verdigris.ui.quickFix";
    public static final String PAGE = "org.verdigris.ui.page";
    public static final String APPEARANCE = "org.verdigris.ui.appearance";
    public static final String TAKE_BACK = "org.verdigris.ui.disk.takeBack";
    /** Mends what is wrong with a disk's file. */
    public static final String REPAIR = "org.verdigris.ui.disk.repair";
    /** Shows the files on a disk. */
    public static final String BROWSE_FILES = "org.verdigris.ui.disk.files";
    /** Asks what a new disk is to be. */
    public static final String NEW_DISK = "org.verdigris.ui.disk.create";
    /** Asks what a new network is to be. */
    public static final String NEW_NETWORK = "org.verdigris.ui.network.create";
    /** Asks what a new machine is to be. */
    public static final String NEW_MACHINE = "org.verdigris.ui.machine.new";
    /** The optional parameter of the commands of machines: the path of the file; without it those chosen are meant. */
    public static final String MACHINE_FILE = "file";
    /** The optional parameter of all commands of disks: the path of the file; without it the disk chosen is meant. */
    public static final String DISK_FILE = "file";
    /** The platform's own Find, which leads to the filter of the part in front. */
    public static final String FIND = "org.eclipse.ui.edit.findReplace";
    /** The parameter of {@link #LIST}: a kind of thing. */
    public static final String LIST_KIND = "kind";
    /** The parameter of {@link #PAGE}: 1 to 9. */
    public static final String PAGE_NUMBER = "number";
    /** The parameter of {@link #APPEARANCE}: the name of an {@code Appearance}. */
    public static final String APPEARANCE_NAME = "name";

    private CommandIds() {
    }
}
