package org.verdigris.core.machine;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/** A computer that stops after a number of steps: from then on nothing can be written, renamed or removed. */
final class StoppingVolume {

    private static final Set<String> HARMLESS = Set.of("freeBytes", "close", "toString");

    private final AtomicInteger steps = new AtomicInteger();
    private final int allowed;

    StoppingVolume(int allowed) {
        this.allowed = allowed;
    }

    Volume volume() {
        return watched(Volume.class, Volume.local());
    }

    int steps() {
        return steps.get();
    }

    private <T> T watched(Class<T> type, T target) {
        return type
                .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (!HARMLESS.contains(method.getName()) && steps.incrementAndGet() > allowed) {
                        throw new IOException("The power is gone.");
                    }
                    try {
                        Object result = method.invoke(target, values);
                        return result instanceof TargetFile file ? watched(TargetFile.class, file) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
