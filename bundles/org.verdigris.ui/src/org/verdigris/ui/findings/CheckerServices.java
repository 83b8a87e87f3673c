package org.verdigris.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.verdigris.rules.Checker;
import org.verdigris.rules.CheckerSource;
import org.verdigris.rules.engine.Checkers;

/** The checkers of all bundles that brought some as a service. */
final class CheckerServices {
    private CheckerServices() {
    }

    static List<Checker<?>> found() {
        BundleContext context = FrameworkUtil.getBundle(CheckerServices.class).getBundleContext();
        List<CheckerSource> sources = new ArrayList<>();
        try {
            for (ServiceReference<CheckerSource> each : context.getServiceReferences(CheckerSource.class, null)) {
                sources.add(context.getService(each));
            }
        } catch (InvalidSyntaxException impossible) { // there is no filter
            throw new IllegalStateException(impossible);
        }
        return Checkers.of(sources.stream());
    }
}
