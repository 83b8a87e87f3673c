/**
 */
package org.verdigris.model.estate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Adapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical network adapter of a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.HostAdapter#getAddress <em>Address</em>}</li>
 *   <li>{@link org.verdigris.model.estate.HostAdapter#getBinding <em>Binding</em>}</li>
 *   <li>{@link org.verdigris.model.estate.HostAdapter#getUse <em>Use</em>}</li>
 *   <li>{@link org.verdigris.model.estate.HostAdapter#getServicesBound <em>Services Bound</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getHostAdapter()
 * @model
 * @generated
 */
public interface HostAdapter extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address, six bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHostAdapter_Address()
	 * @model dataType="org.verdigris.model.estate.HexBytes"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.HostAdapter#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Binding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the binding that virtual networks refer to as their gateway; valid on this host only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binding</em>' attribute.
	 * @see #setBinding(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getHostAdapter_Binding()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 * @generated
	 */
	Long getBinding();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.HostAdapter#getBinding <em>Binding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binding</em>' attribute.
	 * @see #getBinding()
	 * @generated
	 */
	void setBinding(Long value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is kept for: host, machines, cluster, iSCSI or a word of the administrator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see #setUse(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHostAdapter_Use()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getUse();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.HostAdapter#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see #getUse()
	 * @generated
	 */
	void setUse(String value);

	/**
	 * Returns the value of the '<em><b>Services Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether Virtual Machine Network Services are bound to it, without which it carries no virtual network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services Bound</em>' attribute.
	 * @see #setServicesBound(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getHostAdapter_ServicesBound()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getServicesBound();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.HostAdapter#getServicesBound <em>Services Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Services Bound</em>' attribute.
	 * @see #getServicesBound()
	 * @generated
	 */
	void setServicesBound(Boolean value);

} // HostAdapter
