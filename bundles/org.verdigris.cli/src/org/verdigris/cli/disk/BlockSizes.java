package org.verdigris.cli.disk;

import org.verdigris.disk.write.NewDisk;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Makes a size that blocks cannot have what it is: wrong usage of the command. */
final class BlockSizes {

    private BlockSizes() {
    }

    /** The size in bytes, or the usual one for none (null). */
    static int checked(CommandSpec command, String text) {
        if (text == null) {
            return NewDisk.USUAL_BLOCK;
        }
        long bytes = SizeText.bytes(command, text);
        if (!NewDisk.isBlockSize(bytes)) {
            throw new ParameterException(command.commandLine(), Catalogue.text(Messages.BlockSizes_form, bytes));
        }
        return Math.toIntExact(bytes);
    }
}
