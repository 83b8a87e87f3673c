package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.machine.MachineNetwork;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** To which network a machine is connected: one that its host knows, none, or it has no adapter at all. */
final class NetworkChoicePage extends ChoicePage {
    private static final int TABLE_HEIGHT = 170;

    /** @param network empty for no adapter */
    private record Row(String name, String meaning, Optional<MachineNetwork> network) {
    }

    private final MachineSurroundings around;
    private final Supplier<Path> place;
    private RowTable<Row> table;
    private List<Row> rows = List.of();
    private Optional<Row> chosen = Optional.empty();
    private boolean adapter = true;

    /** @param place where the machine will be; its host decides which networks there are */
    NetworkChoicePage(MachineSurroundings around, Supplier<Path> place) {
        super(MachineOperationMessages.NetworkPage_title, MachineOperationMessages.NetworkPage_question,
                MachineOperationMessages.NetworkPage_why);
        this.around = around;
        this.place = place;
    }

    /** Proposes to have an adapter or none, as long as nothing was chosen. */
    void propose(boolean hasAdapter) {
        adapter = hasAdapter;
    }

    /** The network of each adapter. */
    List<MachineNetwork> adapters() {
        return chosen.flatMap(Row::network).stream().toList();
    }

    @Override
    protected void createAnswer(Composite parent) {
        table = new RowTable<Row>(parent, "choice.networks", MachineOperationMessages.NetworkPage_table)
                .picture(row -> row.network().map(network -> Picture.NETWORK.image()).orElse(null))
                .column(Column.text(MachineOperationMessages.NetworkPage_name, 190, Row::name))
                .column(Column.<Row>sentence(MachineOperationMessages.NetworkPage_meaning, 150, Row::meaning)
                        .stretching());
        table.onOpen(row -> goOn());
        table.control().addListener(SWT.Selection, event -> chosen = table.selected());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
    }

    @Override
    protected void shown() {
        List<Row> now = new ArrayList<>();
        around.networks(place.get()).forEach(network -> now.add(new Row(network.name(),
                MachineOperationMessages.NetworkPage_connected, Optional.of(network))));
        now.add(new Row(MachineOperationMessages.NetworkPage_unplugged,
                MachineOperationMessages.NetworkPage_unpluggedMeaning, Optional.of(MachineNetwork.unplugged())));
        now.add(new Row(MachineOperationMessages.NetworkPage_none, MachineOperationMessages.NetworkPage_noneMeaning,
                Optional.empty()));
        if (!now.equals(rows)) {
            rows = now;
            chosen = chosen.filter(rows::contains).or(() -> Optional.of(adapter ? rows.getFirst() : rows.getLast()));
            table.show(rows);
            table.select(row -> Objects.equals(row, chosen.orElse(null)));
        }
    }
}
