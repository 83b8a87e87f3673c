/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual network as its .vnc file describes it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getHost <em>Host</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getNetworkId <em>Network Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getStoredName <em>Stored Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getHostAdapter <em>Host Adapter</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getDhcp <em>Dhcp</em>}</li>
 *   <li>{@link org.verdigris.model.estate.VirtualNetwork#getAdapters <em>Adapters</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork()
 * @model
 * @generated
 */
public interface VirtualNetwork extends FileElement
{
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.Host#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Host)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_Host()
	 * @see org.verdigris.model.estate.Host#getNetworks
	 * @model opposite="networks" resolveProxies="false"
	 * @generated
	 */
	Host getHost();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Host value);

	/**
	 * Returns the value of the '<em><b>Network Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network Id</em>' attribute.
	 * @see #setNetworkId(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_NetworkId()
	 * @model dataType="org.verdigris.model.estate.HexBytes"
	 *        annotation="org.verdigris.setting path='settings/id' type='bytes' meaning='Identity that the adapters of machines refer to, 16 bytes.' edit='keep' source='Larson 2007' identity='true'"
	 * @generated
	 */
	String getNetworkId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getNetworkId <em>Network Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Id</em>' attribute.
	 * @see #getNetworkId()
	 * @generated
	 */
	void setNetworkId(String value);

	/**
	 * Returns the value of the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gateway</em>' attribute.
	 * @see #setGateway(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_Gateway()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='settings/gateway' type='integer' meaning='Number of the binding to a host adapter; valid on one host only.' edit='show' source='Larson 2007'"
	 * @generated
	 */
	Long getGateway();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway</em>' attribute.
	 * @see #getGateway()
	 * @generated
	 */
	void setGateway(Long value);

	/**
	 * Returns the value of the '<em><b>Stored Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stored Name</em>' attribute.
	 * @see #setStoredName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_StoredName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='network.name' type='string' meaning='Name that the file itself gives the network; on its host no other has it, in capitals or not.' unit='characters' range='1..256' edit='show' source='Virtual Server SDK, IVMVirtualNetwork.Name' identity='true'"
	 * @generated
	 */
	String getStoredName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getStoredName <em>Stored Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stored Name</em>' attribute.
	 * @see #getStoredName()
	 * @generated
	 */
	void setStoredName(String value);

	/**
	 * Returns the value of the '<em><b>Host Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host Adapter</em>' attribute.
	 * @see #setHostAdapter(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_HostAdapter()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='network.adapter' type='string' meaning='Name of the host adapter; empty for guests only.' edit='show' source='Virtual Server SDK, IVMVirtualNetwork.HostAdapter'"
	 * @generated
	 */
	String getHostAdapter();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getHostAdapter <em>Host Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Adapter</em>' attribute.
	 * @see #getHostAdapter()
	 * @generated
	 */
	void setHostAdapter(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_Notes()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting semantic='network.notes' type='string' meaning='Notes of the administrator.' edit='show' source='Virtual Server SDK, IVMVirtualNetwork.Notes'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Dhcp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The DHCP server of the network; its layout in the file is not confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dhcp</em>' containment reference.
	 * @see #setDhcp(DhcpServer)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_Dhcp()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting semantic='dhcp'"
	 * @generated
	 */
	DhcpServer getDhcp();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.VirtualNetwork#getDhcp <em>Dhcp</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dhcp</em>' containment reference.
	 * @see #getDhcp()
	 * @generated
	 */
	void setDhcp(DhcpServer value);

	/**
	 * Returns the value of the '<em><b>Adapters</b></em>' reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.NetworkAdapter}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.NetworkAdapter#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adapters connected to this network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adapters</em>' reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualNetwork_Adapters()
	 * @see org.verdigris.model.estate.NetworkAdapter#getNetwork
	 * @model opposite="network" resolveProxies="false"
	 * @generated
	 */
	EList<NetworkAdapter> getAdapters();

} // VirtualNetwork
