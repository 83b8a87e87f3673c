/** What can be wrong with a host, its volumes and how much is asked of it. */
package org.verdigris.rules.host;
