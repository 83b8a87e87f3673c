/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dhcp Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The DHCP server of a virtual network. The layout in the file is not confirmed; values come through a dialect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getMask <em>Mask</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getStart <em>Start</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getEnd <em>End</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getServer <em>Server</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getDnsServers <em>Dns Servers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getWinsServers <em>Wins Servers</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getLeaseTime <em>Lease Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getRenewalTime <em>Renewal Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DhcpServer#getRebindingTime <em>Rebinding Time</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer()
 * @model
 * @generated
 */
public interface DhcpServer extends EObject
{
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_Enabled()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting semantic='dhcp.enabled' type='boolean' meaning='The server answers; off unless said otherwise.' edit='show' source='Virtual Server SDK, IVMDHCPVirtualNetworkServer'"
	 * @generated
	 */
	Boolean getEnabled();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #getEnabled()
	 * @generated
	 */
	void setEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network</em>' attribute.
	 * @see #setNetwork(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_Network()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.network' type='string' meaning='Network address, class A, B or C.' edit='show' source='Virtual Server SDK, ConfigureDHCPServer'"
	 * @generated
	 */
	String getNetwork();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getNetwork <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' attribute.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(String value);

	/**
	 * Returns the value of the '<em><b>Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mask</em>' attribute.
	 * @see #setMask(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_Mask()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.mask' type='string' meaning='Network mask.' edit='show' source='Virtual Server SDK, ConfigureDHCPServer'"
	 * @generated
	 */
	String getMask();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getMask <em>Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mask</em>' attribute.
	 * @see #getMask()
	 * @generated
	 */
	void setMask(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_Start()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.start' type='string' meaning='First address given out; the first 15 of the network are reserved.' edit='show' source='Virtual Server SDK, ConfigureDHCPServer'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_End()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.end' type='string' meaning='Last address given out.' edit='show' source='Virtual Server SDK, ConfigureDHCPServer'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_Server()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.server' type='string' meaning='Address of the server itself.' edit='show' source='Virtual Server SDK, ConfigureDHCPServer'"
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gateway</em>' attribute.
	 * @see #setGateway(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_Gateway()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.gateway' type='string' meaning='Default gateway given to guests.' edit='show' source='Virtual Server SDK'"
	 * @generated
	 */
	String getGateway();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway</em>' attribute.
	 * @see #getGateway()
	 * @generated
	 */
	void setGateway(String value);

	/**
	 * Returns the value of the '<em><b>Dns Servers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dns Servers</em>' attribute.
	 * @see #setDnsServers(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_DnsServers()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.dns' type='string' meaning='Name servers, separated by commas.' edit='show' source='Virtual Server SDK'"
	 * @generated
	 */
	String getDnsServers();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getDnsServers <em>Dns Servers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dns Servers</em>' attribute.
	 * @see #getDnsServers()
	 * @generated
	 */
	void setDnsServers(String value);

	/**
	 * Returns the value of the '<em><b>Wins Servers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wins Servers</em>' attribute.
	 * @see #setWinsServers(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_WinsServers()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='dhcp.wins' type='string' meaning='WINS servers, separated by commas.' edit='show' source='Virtual Server SDK'"
	 * @generated
	 */
	String getWinsServers();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getWinsServers <em>Wins Servers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wins Servers</em>' attribute.
	 * @see #getWinsServers()
	 * @generated
	 */
	void setWinsServers(String value);

	/**
	 * Returns the value of the '<em><b>Lease Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lease Time</em>' attribute.
	 * @see #setLeaseTime(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_LeaseTime()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='dhcp.lease' type='integer' meaning='Lease time.' unit='s' range='60..4294967295' edit='show' source='Virtual Server SDK, ConfigureDHCPLeaseTimes'"
	 * @generated
	 */
	Long getLeaseTime();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getLeaseTime <em>Lease Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lease Time</em>' attribute.
	 * @see #getLeaseTime()
	 * @generated
	 */
	void setLeaseTime(Long value);

	/**
	 * Returns the value of the '<em><b>Renewal Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Renewal Time</em>' attribute.
	 * @see #setRenewalTime(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_RenewalTime()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='dhcp.renewal' type='integer' meaning='Renewal time, less than the rebinding time.' unit='s' range='30..4294967295' edit='show' source='Virtual Server SDK, ConfigureDHCPLeaseTimes'"
	 * @generated
	 */
	Long getRenewalTime();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getRenewalTime <em>Renewal Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renewal Time</em>' attribute.
	 * @see #getRenewalTime()
	 * @generated
	 */
	void setRenewalTime(Long value);

	/**
	 * Returns the value of the '<em><b>Rebinding Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rebinding Time</em>' attribute.
	 * @see #setRebindingTime(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDhcpServer_RebindingTime()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='dhcp.rebinding' type='integer' meaning='Rebinding time, less than the lease time.' unit='s' range='45..4294967295' edit='show' source='Virtual Server SDK, ConfigureDHCPLeaseTimes'"
	 * @generated
	 */
	Long getRebindingTime();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DhcpServer#getRebindingTime <em>Rebinding Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rebinding Time</em>' attribute.
	 * @see #getRebindingTime()
	 * @generated
	 */
	void setRebindingTime(Long value);

} // DhcpServer
