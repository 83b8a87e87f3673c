package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;

/** What there is to do with fixed disks before and after they are uploaded to Azure. */
final class AzureList implements Description {

    @Override
    public List<TextFile> files(OnwardMachine machine, Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add(Catalogue.text(Messages.Azure_title, machine.name()));
        lines.add("");
        for (Disk disk : machine.disks()) {
            lines.add(Catalogue.text(Messages.Azure_disk, disk.target(), new ByteSize(disk.capacity()),
                    disk.slot().place()));
        }
        lines.add("");
        for (String step : List.of(Messages.Azure_supported, Messages.Azure_additions, Messages.Azure_remote,
                Messages.Azure_address, Messages.Azure_agent, Messages.Azure_generation, Messages.Azure_upload)) {
            lines.add("[ ] " + step);
        }
        String name = machine.name() + " to Azure.txt";
        return List.of(TextFile.of(name, String.join("\n", lines) + "\n", Catalogue.text(Messages.Azure_reason, name)));
    }
}
