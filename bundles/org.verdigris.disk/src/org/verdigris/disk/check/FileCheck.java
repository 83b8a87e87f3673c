package org.verdigris.disk.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.Flaw;
import org.verdigris.disk.Progress;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.FlawList;
import org.verdigris.disk.vhd.VhdImage;

/** Applies the rules of the format to one file by itself, without the disks that it hangs together with. */
public final class FileCheck {

    private FileCheck() {
    }

    /**
     * The flaws of an open file.
     *
     * @param deep whether to read all blocks too, for the rules K01 to K06
     */
    public static List<Flaw> run(VhdImage image, boolean deep, Progress progress) throws IOException {
        FlawList flaws = new FlawList();
        flaws.addAll(image.info().flaws());
        Optional<BlockFile> blocks = deep ? image.blocks() : Optional.empty();
        if (blocks.isPresent() && flaws.all().stream().noneMatch(flaw -> flaw.rule().equals("B03"))) {
            BlockReading reading = new BlockReading(image.info(), blocks.get(), Optional.empty(), progress);
            reading.run();
            reading.report(flaws);
        }
        return flaws.all();
    }
}
