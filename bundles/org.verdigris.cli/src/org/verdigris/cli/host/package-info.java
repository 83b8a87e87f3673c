/** Commands about hosts: collecting their facts, and bringing them into an estate. */
package org.verdigris.cli.host;
