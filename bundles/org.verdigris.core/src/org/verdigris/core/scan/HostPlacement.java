package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.Host;

/** Which host a file belongs to, by the folders of the hosts; the deepest folder decides. */
public final class HostPlacement {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Host> hosts = new ArrayList<>();
    private final PathMapping unplaced;

    private record Claim(Path folder, Host host, PathMapping mapping) {
    }

    /** The placement that a definition describes. */
    public HostPlacement(EstateDefinition definition) {
        unplaced = definition.mapping();
        for (HostDefinition each : definition.hosts()) {
            Host host = HostMapping.host(each);
            PathMapping mapping = definition.mapping(each);
            hosts.add(host);
            for (Path folder : each.folders()) {
                claims.add(new Claim(folder, host, mapping));
                real(folder).filter(real -> !real.equals(folder))
                        .ifPresent(real -> claims.add(new Claim(real, host, mapping)));
            }
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> claim.folder().getNameCount()).reversed());
    }

    List<Host> hosts() {
        return hosts;
    }

    /** The host a file belongs to; empty if it lies in no folder of one. */
    public Optional<Host> host(Path file) {
        return claim(file).map(Claim::host);
    }

    /** How the Windows paths in a file translate. */
    public PathMapping mapping(Path file) {
        return claim(file).map(Claim::mapping).orElse(unplaced);
    }

    private Optional<Claim> claim(Path file) {
        return claims.stream().filter(claim -> file.startsWith(claim.folder())).findFirst();
    }

    private static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
