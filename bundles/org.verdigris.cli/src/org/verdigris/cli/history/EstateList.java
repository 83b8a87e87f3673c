package org.verdigris.cli.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.History;
import org.verdigris.core.history.KnownEstate;
import org.verdigris.model.text.Catalogue;

/** Lists the estates of an inventory with their snapshots. */
record EstateList(Terminal terminal, KnownHistory known) {

    private record Line(KnownEstate estate, List<Instant> moments) {
    }

    void tell(boolean json) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (KnownEstate estate : known.inventory().estates()) {
            History history = known.inventory().history(estate.place()).orElseThrow();
            lines.add(new Line(estate, history.moments()));
        }
        if (json) {
            Json.write(terminal, out -> out.member("schema", Json.SCHEMA).objects("estates", lines,
                    each -> out.member("place", each.estate().place()).member("name", each.estate().name())
                            .member("snapshots", each.moments().size()).member("first", each.moments().getFirst())
                            .member("last", each.moments().getLast())));
        } else if (lines.isEmpty()) {
            terminal.line(Catalogue.text(Messages.History_empty, known.store()));
        } else {
            table(lines);
        }
    }

    private void table(List<Line> lines) {
        Table table = new Table().text(Messages.History_estate).number(Messages.History_snapshots)
                .text(Messages.History_first).text(Messages.History_last);
        lines.forEach(each -> table.row(each.estate().place(), Integer.toString(each.moments().size()),
                each.moments().getFirst().toString(), each.moments().getLast().toString()));
        table.print(terminal, "");
    }
}
