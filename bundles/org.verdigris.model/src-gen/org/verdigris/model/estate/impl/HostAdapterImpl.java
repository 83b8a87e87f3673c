/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.HostAdapter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host Adapter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.HostAdapterImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostAdapterImpl#getBinding <em>Binding</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostAdapterImpl#getUse <em>Use</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.HostAdapterImpl#getServicesBound <em>Services Bound</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostAdapterImpl extends NamedElementImpl implements HostAdapter
{
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBinding() <em>Binding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinding()
	 * @generated
	 * @ordered
	 */
	protected static final Long BINDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBinding() <em>Binding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinding()
	 * @generated
	 * @ordered
	 */
	protected Long binding = BINDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final String USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected String use = USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getServicesBound() <em>Services Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServicesBound()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SERVICES_BOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServicesBound() <em>Services Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServicesBound()
	 * @generated
	 * @ordered
	 */
	protected Boolean servicesBound = SERVICES_BOUND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostAdapterImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.HOST_ADAPTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress()
	{
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress)
	{
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST_ADAPTER__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBinding()
	{
		return binding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBinding(Long newBinding)
	{
		Long oldBinding = binding;
		binding = newBinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST_ADAPTER__BINDING, oldBinding, binding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUse()
	{
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(String newUse)
	{
		String oldUse = use;
		use = newUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST_ADAPTER__USE, oldUse, use));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getServicesBound()
	{
		return servicesBound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServicesBound(Boolean newServicesBound)
	{
		Boolean oldServicesBound = servicesBound;
		servicesBound = newServicesBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.HOST_ADAPTER__SERVICES_BOUND, oldServicesBound, servicesBound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.HOST_ADAPTER__ADDRESS:
				return getAddress();
			case EstatePackage.HOST_ADAPTER__BINDING:
				return getBinding();
			case EstatePackage.HOST_ADAPTER__USE:
				return getUse();
			case EstatePackage.HOST_ADAPTER__SERVICES_BOUND:
				return getServicesBound();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.HOST_ADAPTER__ADDRESS:
				setAddress((String)newValue);
				return;
			case EstatePackage.HOST_ADAPTER__BINDING:
				setBinding((Long)newValue);
				return;
			case EstatePackage.HOST_ADAPTER__USE:
				setUse((String)newValue);
				return;
			case EstatePackage.HOST_ADAPTER__SERVICES_BOUND:
				setServicesBound((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.HOST_ADAPTER__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case EstatePackage.HOST_ADAPTER__BINDING:
				setBinding(BINDING_EDEFAULT);
				return;
			case EstatePackage.HOST_ADAPTER__USE:
				setUse(USE_EDEFAULT);
				return;
			case EstatePackage.HOST_ADAPTER__SERVICES_BOUND:
				setServicesBound(SERVICES_BOUND_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.HOST_ADAPTER__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case EstatePackage.HOST_ADAPTER__BINDING:
				return BINDING_EDEFAULT == null ? binding != null : !BINDING_EDEFAULT.equals(binding);
			case EstatePackage.HOST_ADAPTER__USE:
				return USE_EDEFAULT == null ? use != null : !USE_EDEFAULT.equals(use);
			case EstatePackage.HOST_ADAPTER__SERVICES_BOUND:
				return SERVICES_BOUND_EDEFAULT == null ? servicesBound != null : !SERVICES_BOUND_EDEFAULT.equals(servicesBound);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (address: ");
		result.append(address);
		result.append(", binding: ");
		result.append(binding);
		result.append(", use: ");
		result.append(use);
		result.append(", servicesBound: ");
		result.append(servicesBound);
		result.append(')');
		return result.toString();
	}

} //HostAdapterImpl
