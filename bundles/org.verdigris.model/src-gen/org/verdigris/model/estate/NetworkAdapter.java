/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Adapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An emulated network adapter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getNetworkId <em>Network Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getNetworkName <em>Network Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getAddress <em>Address</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getInternalNumber <em>Internal Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getAddressDynamic <em>Address Dynamic</em>}</li>
 *   <li>{@link org.verdigris.model.estate.NetworkAdapter#getNetwork <em>Network</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter()
 * @model
 * @generated
 */
public interface NetworkAdapter extends EObject
{
	/**
	 * Returns the value of the '<em><b>Machine</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.VirtualMachine#getNetworkAdapters <em>Network Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machine</em>' container reference.
	 * @see #setMachine(VirtualMachine)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_Machine()
	 * @see org.verdigris.model.estate.VirtualMachine#getNetworkAdapters
	 * @model opposite="networkAdapters" resolveProxies="false" transient="false"
	 * @generated
	 */
	VirtualMachine getMachine();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getMachine <em>Machine</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' container reference.
	 * @see #getMachine()
	 * @generated
	 */
	void setMachine(VirtualMachine value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_Id()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Network Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network Id</em>' attribute.
	 * @see #setNetworkId(String)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_NetworkId()
	 * @model dataType="org.verdigris.model.estate.HexBytes"
	 *        annotation="org.verdigris.setting path='virtual_network/id' type='bytes' meaning='Identity of the virtual network it is connected to: the id of a .vnc file.' range='32..32' unit='characters' edit='yes' source='Larson 2007; observed in known files'"
	 * @generated
	 */
	String getNetworkId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getNetworkId <em>Network Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Id</em>' attribute.
	 * @see #getNetworkId()
	 * @generated
	 */
	void setNetworkId(String value);

	/**
	 * Returns the value of the '<em><b>Network Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network Name</em>' attribute.
	 * @see #setNetworkName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_NetworkName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='virtual_network/name' type='string' meaning='Name of the virtual network; under Virtual PC that of the host adapter.' edit='yes' source='observed in known files'"
	 * @generated
	 */
	String getNetworkName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getNetworkName <em>Network Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Name</em>' attribute.
	 * @see #getNetworkName()
	 * @generated
	 */
	void setNetworkName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_Address()
	 * @model dataType="org.verdigris.model.estate.HexBytes"
	 *        annotation="org.verdigris.setting path='ethernet_card_address' type='bytes' meaning='Physical (MAC) address, six bytes; 0003FF belongs to Microsoft.' range='12..12' unit='characters' edit='yes' source='Virtual Server SDK, EthernetAddress' identity='true'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Internal Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Internal Number</em>' attribute.
	 * @see #setInternalNumber(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_InternalNumber()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='id' type='integer' meaning='Internal number of the adapter.' edit='keep' source='Larson 2007' identity='true'"
	 * @generated
	 */
	Long getInternalNumber();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getInternalNumber <em>Internal Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internal Number</em>' attribute.
	 * @see #getInternalNumber()
	 * @generated
	 */
	void setInternalNumber(Long value);

	/**
	 * Returns the value of the '<em><b>Address Dynamic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address Dynamic</em>' attribute.
	 * @see #setAddressDynamic(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_AddressDynamic()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting semantic='nic.mac.dynamic' type='boolean' meaning='The address is given by the product, not by the administrator.' edit='show' source='Virtual Server SDK, IsEthernetAddressDynamic'"
	 * @generated
	 */
	Boolean getAddressDynamic();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getAddressDynamic <em>Address Dynamic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Dynamic</em>' attribute.
	 * @see #getAddressDynamic()
	 * @generated
	 */
	void setAddressDynamic(Boolean value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.VirtualNetwork#getAdapters <em>Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network found for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(VirtualNetwork)
	 * @see org.verdigris.model.estate.EstatePackage#getNetworkAdapter_Network()
	 * @see org.verdigris.model.estate.VirtualNetwork#getAdapters
	 * @model opposite="adapters" resolveProxies="false"
	 * @generated
	 */
	VirtualNetwork getNetwork();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.NetworkAdapter#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(VirtualNetwork value);

} // NetworkAdapter
