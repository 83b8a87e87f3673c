package org.verdigris.disk.repair;

import java.io.IOException;

/** One kind of repair. It looks at the draft, and changes it if its preconditions hold. */
interface Rule {

    void apply(Draft draft) throws IOException;
}
