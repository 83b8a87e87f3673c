package org.verdigris.ui.estate;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** The example estate that is shipped beside the product, or lies in the source tree the product was built in. */
public final class ExampleEstate {
    private ExampleEstate() {
    }

    /** Its folder or estate file, if it is there. */
    public static Optional<Path> find() {
        try {
            Path install = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL()));
            return Stream.iterate(install, folder -> folder != null, Path::getParent)
                    .flatMap(folder -> Stream.of("examples/estate", "releng/examples/estate").map(folder::resolve))
                    .filter(Files::isDirectory).findFirst();
        } catch (URISyntaxException e) {
            ILog.of(ExampleEstate.class).warn("The install location is no path.", e);
            return Optional.empty();
        }
    }
}
