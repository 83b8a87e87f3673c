/** Pages that tell what the rules find. Each is one file that needs nothing else: for a browser, a phone, or paper. */
package org.verdigris.rules.page;
