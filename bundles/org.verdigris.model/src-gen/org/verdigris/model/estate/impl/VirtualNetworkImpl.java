/**
 */
package org.verdigris.model.estate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getNetworkId <em>Network Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getStoredName <em>Stored Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getHostAdapter <em>Host Adapter</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getDhcp <em>Dhcp</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualNetworkImpl#getAdapters <em>Adapters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualNetworkImpl extends FileElementImpl implements VirtualNetwork
{
	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Host host;

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
	 * The default value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected static final Long GATEWAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected Long gateway = GATEWAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStoredName() <em>Stored Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoredName()
	 * @generated
	 * @ordered
	 */
	protected static final String STORED_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStoredName() <em>Stored Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoredName()
	 * @generated
	 * @ordered
	 */
	protected String storedName = STORED_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostAdapter() <em>Host Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostAdapter()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_ADAPTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHostAdapter() <em>Host Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostAdapter()
	 * @generated
	 * @ordered
	 */
	protected String hostAdapter = HOST_ADAPTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDhcp() <em>Dhcp</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhcp()
	 * @generated
	 * @ordered
	 */
	protected DhcpServer dhcp;

	/**
	 * The cached value of the '{@link #getAdapters() <em>Adapters</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapters()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkAdapter> adapters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualNetworkImpl()
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
		return EstatePackage.Literals.VIRTUAL_NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getHost()
	{
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHost(Host newHost, NotificationChain msgs)
	{
		Host oldHost = host;
		host = newHost;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__HOST, oldHost, newHost);
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
	public void setHost(Host newHost)
	{
		if (newHost != host)
		{
			NotificationChain msgs = null;
			if (host != null)
				msgs = ((InternalEObject)host).eInverseRemove(this, EstatePackage.HOST__NETWORKS, Host.class, msgs);
			if (newHost != null)
				msgs = ((InternalEObject)newHost).eInverseAdd(this, EstatePackage.HOST__NETWORKS, Host.class, msgs);
			msgs = basicSetHost(newHost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__HOST, newHost, newHost));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__NETWORK_ID, oldNetworkId, networkId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGateway()
	{
		return gateway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGateway(Long newGateway)
	{
		Long oldGateway = gateway;
		gateway = newGateway;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__GATEWAY, oldGateway, gateway));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStoredName()
	{
		return storedName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoredName(String newStoredName)
	{
		String oldStoredName = storedName;
		storedName = newStoredName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__STORED_NAME, oldStoredName, storedName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHostAdapter()
	{
		return hostAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostAdapter(String newHostAdapter)
	{
		String oldHostAdapter = hostAdapter;
		hostAdapter = newHostAdapter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__HOST_ADAPTER, oldHostAdapter, hostAdapter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes()
	{
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes)
	{
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DhcpServer getDhcp()
	{
		return dhcp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDhcp(DhcpServer newDhcp, NotificationChain msgs)
	{
		DhcpServer oldDhcp = dhcp;
		dhcp = newDhcp;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__DHCP, oldDhcp, newDhcp);
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
	public void setDhcp(DhcpServer newDhcp)
	{
		if (newDhcp != dhcp)
		{
			NotificationChain msgs = null;
			if (dhcp != null)
				msgs = ((InternalEObject)dhcp).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_NETWORK__DHCP, null, msgs);
			if (newDhcp != null)
				msgs = ((InternalEObject)newDhcp).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.VIRTUAL_NETWORK__DHCP, null, msgs);
			msgs = basicSetDhcp(newDhcp, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUAL_NETWORK__DHCP, newDhcp, newDhcp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkAdapter> getAdapters()
	{
		if (adapters == null)
		{
			adapters = new EObjectWithInverseEList<NetworkAdapter>(NetworkAdapter.class, this, EstatePackage.VIRTUAL_NETWORK__ADAPTERS, EstatePackage.NETWORK_ADAPTER__NETWORK);
		}
		return adapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_NETWORK__HOST:
				if (host != null)
					msgs = ((InternalEObject)host).eInverseRemove(this, EstatePackage.HOST__NETWORKS, Host.class, msgs);
				return basicSetHost((Host)otherEnd, msgs);
			case EstatePackage.VIRTUAL_NETWORK__ADAPTERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAdapters()).basicAdd(otherEnd, msgs);
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
			case EstatePackage.VIRTUAL_NETWORK__HOST:
				return basicSetHost(null, msgs);
			case EstatePackage.VIRTUAL_NETWORK__DHCP:
				return basicSetDhcp(null, msgs);
			case EstatePackage.VIRTUAL_NETWORK__ADAPTERS:
				return ((InternalEList<?>)getAdapters()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case EstatePackage.VIRTUAL_NETWORK__HOST:
				return getHost();
			case EstatePackage.VIRTUAL_NETWORK__NETWORK_ID:
				return getNetworkId();
			case EstatePackage.VIRTUAL_NETWORK__GATEWAY:
				return getGateway();
			case EstatePackage.VIRTUAL_NETWORK__STORED_NAME:
				return getStoredName();
			case EstatePackage.VIRTUAL_NETWORK__HOST_ADAPTER:
				return getHostAdapter();
			case EstatePackage.VIRTUAL_NETWORK__NOTES:
				return getNotes();
			case EstatePackage.VIRTUAL_NETWORK__DHCP:
				return getDhcp();
			case EstatePackage.VIRTUAL_NETWORK__ADAPTERS:
				return getAdapters();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUAL_NETWORK__HOST:
				setHost((Host)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__NETWORK_ID:
				setNetworkId((String)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__GATEWAY:
				setGateway((Long)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__STORED_NAME:
				setStoredName((String)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__HOST_ADAPTER:
				setHostAdapter((String)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__NOTES:
				setNotes((String)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__DHCP:
				setDhcp((DhcpServer)newValue);
				return;
			case EstatePackage.VIRTUAL_NETWORK__ADAPTERS:
				getAdapters().clear();
				getAdapters().addAll((Collection<? extends NetworkAdapter>)newValue);
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
			case EstatePackage.VIRTUAL_NETWORK__HOST:
				setHost((Host)null);
				return;
			case EstatePackage.VIRTUAL_NETWORK__NETWORK_ID:
				setNetworkId(NETWORK_ID_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_NETWORK__GATEWAY:
				setGateway(GATEWAY_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_NETWORK__STORED_NAME:
				setStoredName(STORED_NAME_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_NETWORK__HOST_ADAPTER:
				setHostAdapter(HOST_ADAPTER_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_NETWORK__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case EstatePackage.VIRTUAL_NETWORK__DHCP:
				setDhcp((DhcpServer)null);
				return;
			case EstatePackage.VIRTUAL_NETWORK__ADAPTERS:
				getAdapters().clear();
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
			case EstatePackage.VIRTUAL_NETWORK__HOST:
				return host != null;
			case EstatePackage.VIRTUAL_NETWORK__NETWORK_ID:
				return NETWORK_ID_EDEFAULT == null ? networkId != null : !NETWORK_ID_EDEFAULT.equals(networkId);
			case EstatePackage.VIRTUAL_NETWORK__GATEWAY:
				return GATEWAY_EDEFAULT == null ? gateway != null : !GATEWAY_EDEFAULT.equals(gateway);
			case EstatePackage.VIRTUAL_NETWORK__STORED_NAME:
				return STORED_NAME_EDEFAULT == null ? storedName != null : !STORED_NAME_EDEFAULT.equals(storedName);
			case EstatePackage.VIRTUAL_NETWORK__HOST_ADAPTER:
				return HOST_ADAPTER_EDEFAULT == null ? hostAdapter != null : !HOST_ADAPTER_EDEFAULT.equals(hostAdapter);
			case EstatePackage.VIRTUAL_NETWORK__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case EstatePackage.VIRTUAL_NETWORK__DHCP:
				return dhcp != null;
			case EstatePackage.VIRTUAL_NETWORK__ADAPTERS:
				return adapters != null && !adapters.isEmpty();
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
		result.append(" (networkId: ");
		result.append(networkId);
		result.append(", gateway: ");
		result.append(gateway);
		result.append(", storedName: ");
		result.append(storedName);
		result.append(", hostAdapter: ");
		result.append(hostAdapter);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //VirtualNetworkImpl
