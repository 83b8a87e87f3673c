package org.verdigris.cli;

import org.verdigris.model.text.Catalogue;

/** What the command says about its own use and about failures, from {@code messages.properties}. */
final class Messages {

    static String Complaint_denied;
    static String Complaint_fileSystem;
    static String Complaint_io;
    static String Complaint_memory;
    static String Complaint_missing;
    static String Complaint_output;
    static String Complaint_path;
    static String Complaint_unexpected;
    static String Complaint_usage;
    static String CompletionCommand_shell;
    static String HelpCommand_unknown;
    static String MappingOption_form;
    static String OpenCommand_notHere;
    static String UsageFault_exclusive;
    static String UsageFault_missing;
    static String UsageFault_similar;
    static String UsageFault_surplus;
    static String UsageFault_unknownOption;
    static String VerdigrisCommand_noCommand;
    static String Version_development;
    static String VmcCommand_noCommand;
    static String VmcSetCommand_type;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
