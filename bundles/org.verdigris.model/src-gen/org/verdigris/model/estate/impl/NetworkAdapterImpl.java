/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Adapter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getNetworkId <em>Network Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getNetworkName <em>Network Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getInternalNumber <em>Internal Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getAddressDynamic <em>Address Dynamic</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.NetworkAdapterImpl#getNetwork <em>Network</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkAdapterImpl extends EObjectImpl implements NetworkAdapter
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected Integer id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetworkId() <em>Network Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkId()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetworkId() <em>Network Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkId()
	 * @generated
	 * @ordered
	 */
	protected String networkId = NETWORK_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetworkName() <em>Network Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkName()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetworkName() <em>Network Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkName()
	 * @generated
	 * @ordered
	 */
	protected String networkName = NETWORK_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getInternalNumber() <em>Internal Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Long INTERNAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInternalNumber() <em>Internal Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalNumber()
	 * @generated
	 * @ordered
	 */
	protected Long internalNumber = INTERNAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressDynamic() <em>Address Dynamic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressDynamic()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ADDRESS_DYNAMIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressDynamic() <em>Address Dynamic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressDynamic()
	 * @generated
	 * @ordered
	 */
	protected Boolean addressDynamic = ADDRESS_DYNAMIC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected VirtualNetwork network;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkAdapterImpl()
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
		return EstatePackage.Literals.NETWORK_ADAPTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine getMachine()
	{
		if (eContainerFeatureID() != EstatePackage.NETWORK_ADAPTER__MACHINE) return null;
		return (VirtualMachine)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMachine(VirtualMachine newMachine, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newMachine, EstatePackage.NETWORK_ADAPTER__MACHINE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMachine(VirtualMachine newMachine)
	{
		if (newMachine != eInternalContainer() || (eContainerFeatureID() != EstatePackage.NETWORK_ADAPTER__MACHINE && newMachine != null))
		{
			if (EcoreUtil.isAncestor(this, newMachine))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newMachine != null)
				msgs = ((InternalEObject)newMachine).eInverseAdd(this, EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS, VirtualMachine.class, msgs);
			msgs = basicSetMachine(newMachine, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__MACHINE, newMachine, newMachine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(Integer newId)
	{
		Integer oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetworkId()
	{
		return networkId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworkId(String newNetworkId)
	{
		String oldNetworkId = networkId;
		networkId = newNetworkId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__NETWORK_ID, oldNetworkId, networkId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetworkName()
	{
		return networkName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworkName(String newNetworkName)
	{
		String oldNetworkName = networkName;
		networkName = newNetworkName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__NETWORK_NAME, oldNetworkName, networkName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getInternalNumber()
	{
		return internalNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternalNumber(Long newInternalNumber)
	{
		Long oldInternalNumber = internalNumber;
		internalNumber = newInternalNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__INTERNAL_NUMBER, oldInternalNumber, internalNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAddressDynamic()
	{
		return addressDynamic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressDynamic(Boolean newAddressDynamic)
	{
		Boolean oldAddressDynamic = addressDynamic;
		addressDynamic = newAddressDynamic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__ADDRESS_DYNAMIC, oldAddressDynamic, addressDynamic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualNetwork getNetwork()
	{
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNetwork(VirtualNetwork newNetwork, NotificationChain msgs)
	{
		VirtualNetwork oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__NETWORK, oldNetwork, newNetwork);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(VirtualNetwork newNetwork)
	{
		if (newNetwork != network)
		{
			NotificationChain msgs = null;
			if (network != null)
				msgs = ((InternalEObject)network).eInverseRemove(this, EstatePackage.VIRTUAL_NETWORK__ADAPTERS, VirtualNetwork.class, msgs);
			if (newNetwork != null)
				msgs = ((InternalEObject)newNetwork).eInverseAdd(this, EstatePackage.VIRTUAL_NETWORK__ADAPTERS, VirtualNetwork.class, msgs);
			msgs = basicSetNetwork(newNetwork, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.NETWORK_ADAPTER__NETWORK, newNetwork, newNetwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetMachine((VirtualMachine)otherEnd, msgs);
			case EstatePackage.NETWORK_ADAPTER__NETWORK:
				if (network != null)
					msgs = ((InternalEObject)network).eInverseRemove(this, EstatePackage.VIRTUAL_NETWORK__ADAPTERS, VirtualNetwork.class, msgs);
				return basicSetNetwork((VirtualNetwork)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				return basicSetMachine(null, msgs);
			case EstatePackage.NETWORK_ADAPTER__NETWORK:
				return basicSetNetwork(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
	{
		switch (eContainerFeatureID())
		{
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				return eInternalContainer().eInverseRemove(this, EstatePackage.VIRTUAL_MACHINE__NETWORK_ADAPTERS, VirtualMachine.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
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
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				return getMachine();
			case EstatePackage.NETWORK_ADAPTER__ID:
				return getId();
			case EstatePackage.NETWORK_ADAPTER__NETWORK_ID:
				return getNetworkId();
			case EstatePackage.NETWORK_ADAPTER__NETWORK_NAME:
				return getNetworkName();
			case EstatePackage.NETWORK_ADAPTER__ADDRESS:
				return getAddress();
			case EstatePackage.NETWORK_ADAPTER__INTERNAL_NUMBER:
				return getInternalNumber();
			case EstatePackage.NETWORK_ADAPTER__ADDRESS_DYNAMIC:
				return getAddressDynamic();
			case EstatePackage.NETWORK_ADAPTER__NETWORK:
				return getNetwork();
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
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				setMachine((VirtualMachine)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__ID:
				setId((Integer)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__NETWORK_ID:
				setNetworkId((String)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__NETWORK_NAME:
				setNetworkName((String)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__ADDRESS:
				setAddress((String)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__INTERNAL_NUMBER:
				setInternalNumber((Long)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__ADDRESS_DYNAMIC:
				setAddressDynamic((Boolean)newValue);
				return;
			case EstatePackage.NETWORK_ADAPTER__NETWORK:
				setNetwork((VirtualNetwork)newValue);
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
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				setMachine((VirtualMachine)null);
				return;
			case EstatePackage.NETWORK_ADAPTER__ID:
				setId(ID_EDEFAULT);
				return;
			case EstatePackage.NETWORK_ADAPTER__NETWORK_ID:
				setNetworkId(NETWORK_ID_EDEFAULT);
				return;
			case EstatePackage.NETWORK_ADAPTER__NETWORK_NAME:
				setNetworkName(NETWORK_NAME_EDEFAULT);
				return;
			case EstatePackage.NETWORK_ADAPTER__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case EstatePackage.NETWORK_ADAPTER__INTERNAL_NUMBER:
				setInternalNumber(INTERNAL_NUMBER_EDEFAULT);
				return;
			case EstatePackage.NETWORK_ADAPTER__ADDRESS_DYNAMIC:
				setAddressDynamic(ADDRESS_DYNAMIC_EDEFAULT);
				return;
			case EstatePackage.NETWORK_ADAPTER__NETWORK:
				setNetwork((VirtualNetwork)null);
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
			case EstatePackage.NETWORK_ADAPTER__MACHINE:
				return getMachine() != null;
			case EstatePackage.NETWORK_ADAPTER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case EstatePackage.NETWORK_ADAPTER__NETWORK_ID:
				return NETWORK_ID_EDEFAULT == null ? networkId != null : !NETWORK_ID_EDEFAULT.equals(networkId);
			case EstatePackage.NETWORK_ADAPTER__NETWORK_NAME:
				return NETWORK_NAME_EDEFAULT == null ? networkName != null : !NETWORK_NAME_EDEFAULT.equals(networkName);
			case EstatePackage.NETWORK_ADAPTER__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case EstatePackage.NETWORK_ADAPTER__INTERNAL_NUMBER:
				return INTERNAL_NUMBER_EDEFAULT == null ? internalNumber != null : !INTERNAL_NUMBER_EDEFAULT.equals(internalNumber);
			case EstatePackage.NETWORK_ADAPTER__ADDRESS_DYNAMIC:
				return ADDRESS_DYNAMIC_EDEFAULT == null ? addressDynamic != null : !ADDRESS_DYNAMIC_EDEFAULT.equals(addressDynamic);
			case EstatePackage.NETWORK_ADAPTER__NETWORK:
				return network != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", networkId: ");
		result.append(networkId);
		result.append(", networkName: ");
		result.append(networkName);
		result.append(", address: ");
		result.append(address);
		result.append(", internalNumber: ");
		result.append(internalNumber);
		result.append(", addressDynamic: ");
		result.append(addressDynamic);
		result.append(')');
		return result.toString();
	}

} //NetworkAdapterImpl
